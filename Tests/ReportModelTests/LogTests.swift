import CostEngine
import DecisionEngine
import Quantities
import ReportModel
import SVGCharts
import ScenarioFixtures
import ScenarioModel
import Testing

/// What a report says of the logs that its numbers come from.
@Suite("Logs in reports")
struct LogTests {
  private static func log(
    _ logFindings: [UsageFinding] = [], _ findings: [UsageFinding] = []
  ) -> MeasuredTraffic {
    // A week at the mean, but one hour of 4 times and three hours of nothing.
    var loads = Array(repeating: 1.0, count: 168)
    (loads[33], loads[1], loads[2], loads[3]) = (4, 0, 0, 0)
    return MeasuredTraffic(
      source: "log.csv, 2026-01-05 to 2026-01-11", firstHour: 0, loads: loads,
      busiest: "2026-01-06 09:00", logFindings: logFindings, findings: findings)
  }

  private static func scenario(
    _ log: MeasuredTraffic?, other: MeasuredTraffic? = nil, quiet: Double = 0.1
  ) -> Scenario {
    var hours = Array(repeating: 1.0, count: 24)
    (hours[0], hours[1]) = (1.5, quiet)
    let workloads = [log, other].enumerated().map { index, log in
      var workload = ScenarioFixture.workload(
        id: "w\(index)", volume: ScenarioFixture.tokens(24e6, input: 1, per: .day),
        shape: .hourly(hours))
      workload.measured = log
      return workload
    }
    return ScenarioFixture.scenario(
      workloads,
      [
        ScenarioFixture.api(input: 1, output: 1, workloads: 2),
        ScenarioFixture.fleet(rates: [(1_000, 1_000), (1_000, 1_000)]),
      ])
  }

  private func notes(_ scenario: Scenario) -> [String] {
    Report.client(scenario).tables["assumptions"]?.notes.map(\.characters) ?? []
  }

  @Test("findings stand under the register, those of a whole log once")
  func notes() {
    let both: [UsageFinding] = [.noTenths]
    let found = notes(
      Self.scenario(
        Self.log(both, [.trend(perMonth: 0.08)]), other: Self.log(both, [.trend(perMonth: -0.2)])))
    #expect(
      found == [
        "log.csv, 2026-01-05 to 2026-01-11: the log does not tell the tenths of an hour, so it shows"
          + " no burst.",
        "w0: the load grows by 8% in 30 days; the figures are of the whole time and not of its end.",
        "w1: the load shrinks by 20% in 30 days; the figures are of the whole time and not of its"
          + " end.",
      ])
  }

  @Test(
    "every finding has its sentence",
    arguments: [
      (UsageFinding.lessThanAWeek(hours: 100), "the log covers 100 of the week's 168 hours"),
      (
        .gap(from: "2026-01-10 02:00", hours: 1, expected: 1_200),
        "nothing for 1 hour from 2026-01-10 02:00, where 1.2K were to be expected"
      ),
      (.emptyHours(7), "7 hours without anything"),
      (.daylightSaving(date: "2026-03-29", hourRepeated: false), "put forward on 2026-03-29"),
      (.daylightSaving(date: "2026-10-25", hourRepeated: true), "put back on 2026-10-25"),
      (.doubles(rows: 1_234, isExact: false, byID: true), "about 1,234 rows are there more than"),
      (.doubles(rows: 2, isExact: true, byID: false), "2 rows are there more than once with the"),
      (.clockJumps(count: 1, file: "b.csv", line: 9), "once, in line 9 of b.csv"),
      (.clockJumps(count: 3, file: "b.csv", line: 9), "3 times, first in line 9 of b.csv"),
      (.shuffled, "in no order of time"),
      (.oneOffBurst(at: "2026-01-06 09:00", times: 12.34, count: 1), "has 12 times what is usual"),
      (.oneOffBurst(at: "2026-01-06 09:00", times: 6, count: 4), "the largest of 4 such hours"),
      (.burstByChance(expected: 1.456), "show a burst of 1.46"),
      (.noHours, "days and no hours"),
      (
        .badRows(count: 3, of: 5_000, kinds: [.notATime, .negative]),
        "3 of 5,000 rows are left out, with no time and a negative number"
      ),
      (.naiveTimes(takenFor: "UTC"), "are taken for UTC"),
      (.answeredFromCache(1_000), "1,000 requests that a cache answered"),
      (.noRanges, "have no ranges"),
      (.partOfTheTime(from: "2026-01-06", to: "2026-01-08"), "from 2026-01-06 to 2026-01-08"),
    ])
  func sentences(finding: UsageFinding, part: String) throws {
    let found = notes(Self.scenario(Self.log([finding])))
    let note = try #require(found.first)
    #expect(note.contains(part), "\(note)")
    #expect(note.hasPrefix("log.csv") && note.hasSuffix("."))
  }

  @Test("what a workload brings along is shown as it wrote it, and nothing that is internal")
  func brought() {
    var scenario = Self.scenario(nil)
    scenario.workloads[0] = Self.bringing(["a gap"], scenario.workloads[0])
    #expect(notes(scenario) == ["w0: a gap."])
    scenario.internalPaths = ["workloads.w0"]
    #expect(notes(scenario).isEmpty)
    scenario.internalPaths = ["workloads.w0.traffic"]
    #expect(notes(scenario).isEmpty)
  }

  private static func bringing(_ findings: [String], _ workload: Workload) -> Workload {
    var traffic = workload.traffic
    traffic.findings = findings
    return Workload(
      id: workload.id, name: workload.name, task: nil, volume: workload.volume,
      cachedInput: workload.cachedInput, cacheWrites: workload.cacheWrites,
      batchable: workload.batchable, traffic: traffic, needs: workload.needs)
  }

  @Test("peak to trough stands beside what document 003 says")
  func shape() throws {
    // 1.5 over 0.1 is 15; over 0.5 it is 3; over 0.05 it is 30; over nothing it has no end.
    for (quiet, words) in [
      (0.1, "has 15 times the load of the quietest, within the 10 to 20 that document 003 gives"),
      (0.5, "has 3 times the load of the quietest, below the 10 to 20"),
      (0.05, "has 30 times the load of the quietest, above the 10 to 20"),
      (0, "is empty, so that its peak is beyond any multiple of it; document 003 gives 10 to 20"),
    ] {
      let report = Report.client(Self.scenario(Self.log(), quiet: quiet))
      let table = try #require(report.tables["load-shape"])
      #expect(table.rows.count == 1)
      #expect(table.rows[0].cells[5].text.characters == "10 to 20")
      #expect(table.rows[0].cells[3].text.characters == "2026-01-06 09:00")
      #expect(table.rows[0].cells[2].number == 4)
      #expect(report.text("load_shapes").contains(words))
    }
    #expect(Report.client(Self.scenario(nil)).tables["load-shape"] == nil)
  }

  @Test("the curve of the hours, its table and its sentence have the fleet's capacity")
  func duration() throws {
    let report = Report.client(Self.scenario(Self.log(), other: Self.log()))
    let chart = try #require(report.charts["load-duration"])
    guard case .line(let lines) = chart.drawing("id") else {
      Issue.record("no curves")
      return
    }
    // Both workloads have a million tokens in the mean hour, and 4 times that in one hour.
    #expect(lines.series.map(\.name) == ["Every hour of the log", "The usual week"])
    #expect(lines.series[0].points.first?.y == 8e6)
    #expect(lines.series[0].points.last?.y == 0)
    let level = try #require(lines.levels.only)
    #expect(level.label.hasPrefix("own: ") && level.y >= 2e6 * 1.5)
    #expect(chart.data.columns.count == 3)
    #expect(chart.data.rows.first?.cells[1].text.characters == "8M")
    #expect(chart.data.rows.last?.cells[1].text.characters == "0")
    #expect(chart.data.notes.only?.characters.contains(NumberText.compact(level.y)) == true)
    #expect(
      chart.sentence.characters.contains("The busiest hour of the log has 8M tokens, 4.00 times"))
    #expect(chart.sentence.characters.contains(NumberText.compact(level.y)))
    #expect(report.value("has_load_duration") == .flag(true))
  }

  @Test("without a log, or without a fleet, there is no such curve")
  func none() {
    #expect(Report.client(Self.scenario(nil)).charts["load-duration"] == nil)
    var scenario = Self.scenario(Self.log(), other: Self.log())
    scenario.options.removeLast()
    #expect(Report.client(scenario).charts["load-duration"] == nil)
  }
}

extension Array {
  fileprivate var only: Element? { count == 1 ? first : nil }
}
