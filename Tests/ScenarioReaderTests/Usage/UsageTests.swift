import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Synchronization
import Testing

@Suite("Usage logs that a workload names")
struct UsageTests {
  private static let shown = """
    # log.csv, 2026-01-05 to 2026-01-11
    workloads:
      log-csv:
        name: Log
        requests_per_day: { low: 900, likely: 1000, high: 1200, evidence: measured, source: log.csv, as_of: 2026-01-11 }
        input_tokens: { value: 800, evidence: measured, source: log.csv, as_of: 2026-01-11 }
        output_tokens: { value: 60, evidence: measured, source: log.csv, as_of: 2026-01-11 }
        cached_input: { value: 0.25, evidence: measured, source: log.csv, as_of: 2026-01-11 }
        traffic:
          shape: hourly
          hours: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]
          burst: { value: 1.5, evidence: measured, source: log.csv, as_of: 2026-01-11 }
    answers:
      months_of_stable_usage: 4
    """

  private func read(
    _ text: String, name: String = "s.yaml",
    usage: @escaping @Sendable (UsageRequest) -> UsageAnswer = { _ in
      .workload(Array(shown.utf8))
    }
  ) -> Reading<Scenario> {
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in .missing }, usage: usage)
    return reader.read(Inputs.file(text, name))
  }

  private func workload(_ text: String) throws -> (Workload, Scenario) {
    let reading = read(Inputs.scenario(workloads: text))
    #expect(reading.diagnostics.map(\.message) == [])
    let scenario = try #require(reading.value)
    return (try #require(scenario.workloads.first), scenario)
  }

  @Test("what a log shows is the workload, as measured numbers")
  func shown() throws {
    let (workload, scenario) = try workload("w: { traffic: { usage: log.csv } }")
    #expect(workload.id == "w" && workload.name == "w")
    guard case .requests(let volume) = workload.volume else {
      Issue.record("no volume in requests")
      return
    }
    #expect(volume.requestsPerDay.value == 1_000)
    #expect(workload.cachedInput.value == 0.25)
    #expect(workload.traffic.burst.value == 1.5)
    #expect(workload.traffic.shape == .hourly((0..<24).map(Double.init)))
    let row = scenario.row("workloads.w.requests_per_day")
    #expect(row?.evidence == .measured && row?.source == "log.csv")
    #expect(row?.distribution == .pert(low: 900, likely: 1_000, high: 1_200))
    #expect(scenario.answers[.monthsOfStableUsage] == .number(4))
  }

  @Test("what the workload says itself counts")
  func own() throws {
    let (workload, _) = try workload(
      "w: { name: Mine, output_tokens: 70, retry_rate: 2%, traffic: { usage: log.csv, burst: 2 } }")
    guard case .requests(let volume) = workload.volume else { return }
    #expect(volume.outputTokens.value == 70 && volume.inputTokens.value == 800)
    #expect(volume.retryRate.value == 0.02)
    #expect(workload.traffic.burst.value == 2 && workload.name == "Mine")
  }

  @Test("a log is among the files that the scenario is made of")
  func bases() {
    let bases = read(Inputs.scenario(workloads: "w: { traffic: { usage: log.csv } }")).bases
    #expect(bases.map(\.path) == ["usage of log.csv"])
  }

  @Test("all forms of the key ask for the same")
  func forms() {
    let asked = Mutex<[UsageRequest]>([])
    for usage in [
      "log.csv", "[log.csv]", "{ logs: log.csv }",
      "{ logs: [log.csv, b.csv.gz], time_zone: Europe/Berlin, local_times: true, "
        + "columns: { timestamp: t, input: i }, cached_apart: true, only: { model: gpt-4o }, "
        + "max_bad_rows: 1% }",
    ] {
      let text = Inputs.scenario(workloads: "w: { traffic: { usage: \(usage) } }")
      let reading = read(text) { request in
        asked.withLock { $0.append(request) }
        return .workload(Array(Self.shown.utf8))
      }
      #expect(reading.diagnostics.map(\.message) == [])
    }
    let requests = asked.withLock { $0 }
    #expect(requests.prefix(3).map(\.logs) == [["log.csv"], ["log.csv"], ["log.csv"]])
    let last = requests.last
    #expect(last?.logs == ["log.csv", "b.csv.gz"] && last?.timeZone == "Europe/Berlin")
    #expect(last?.timesAreLocal == true && last?.countsCacheApart == true)
    #expect(last?.columns.map(\.role) == ["timestamp", "input"])
    #expect(last?.only?.column == "model" && last?.only?.value == "gpt-4o")
    #expect(last?.mostBadRows == 0.01)
  }

  @Test("a log that can't be used is pointed at")
  func refused() {
    let reading = read(Inputs.scenario(workloads: "w: { traffic: { usage: log.csv } }")) { _ in
      .refused("log.csv, line 7: a fault", help: "a help")
    }
    #expect(
      reading.diagnostics == [
        Diagnostic(
          file: "s.yaml", at: SourcePlace(line: 6, column: 26, length: 7),
          "log.csv, line 7: a fault", help: "a help")
      ])
  }

  @Test(
    "what is wrong with the key is told",
    arguments: [
      ("{ usage: ../log.csv }", "the log '../log.csv' leads out of the scenario's folder"),
      ("{ usage: /log.csv }", "the log '/log.csv' leads out of the scenario's folder"),
      ("{ usage: [] }", "'usage' names no log"),
      ("{ usage: [[a]] }", "'usage' must name a log, not a list"),
      ("{ usage: { time_zone: UTC } }", "'usage' needs 'logs'"),
      ("{ usage: { logs: a, zone: UTC } }", "unknown key 'zone' in 'usage'"),
      ("{ usage: { logs: a, columns: t } }", "'columns' in 'usage' must be a mapping, not 't'"),
      (
        "{ usage: { logs: a, columns: { t: [1] } } }",
        "'t' in 'columns' in 'usage' must be a text, not a list"
      ),
      (
        "{ usage: { logs: a, only: { a: b, c: d } } }", "'only' in 'usage' has more than one column"
      ),
      ("{ usage: a.csv, shape: steady }", "'shape' contradicts 'usage' in workload 'w'"),
      ("{ usage: }", "'usage' in 'traffic' in workload 'w' has no value"),
    ])
  func faults(traffic: String, message: String) {
    let text = Inputs.scenario(
      workloads: "w: { tokens_per_day: 1M, input_share: 1, traffic: \(traffic) }")
    let reading = read(text)
    #expect(reading.diagnostics.map(\.message).contains(message))
  }
}
