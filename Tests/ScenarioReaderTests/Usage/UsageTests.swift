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

  @Test("a volume in tokens stands in for the requests of a log")
  func ownVolume() throws {
    let (workload, _) = try workload(
      "w: { tokens_per_day: 5M, input_share: 90%, traffic: { usage: log.csv } }")
    guard case .tokens(let volume) = workload.volume else {
      Issue.record("no volume in tokens")
      return
    }
    #expect(volume.tokens.value == 5e6 && volume.inputShare.value == 0.9)
    #expect(workload.cachedInput.value == 0.25)
  }

  @Test("a log is among what the scenario is made of, once, and no file that it extends")
  func logs() {
    let log = Provenance.Input(name: "log log.csv", sha256: "ab")
    let usage = "{ traffic: { usage: log.csv } }"
    let reading = read(Inputs.scenario(workloads: "v: \(usage)\nw: \(usage)")) { _ in
      .workload(Array(Self.shown.utf8), logs: [log])
    }
    #expect(reading.logs.map(\.input) == [log])
    #expect(reading.bases.isEmpty && reading.shown.map(\.path) == ["usage of log.csv"])
  }

  @Test("a log is internal where the traffic of every workload that names it is")
  func internalLogs() {
    let isInternal = { (first: String, second: String) in
      let workloads = [first, second].enumerated().map {
        "w\($0): { traffic: { usage: log.csv }\($1) }"
      }
      return self.read(Inputs.scenario(workloads: workloads.joined(separator: "\n"))) { _ in
        .workload(Array(Self.shown.utf8), logs: [.init(name: "log log.csv", sha256: "ab")])
      }.logs.map(\.isInternal)
    }
    let mark = ", internal: true"
    #expect(isInternal(mark, mark) == [true])
    #expect(isInternal("", mark) == [false] && isInternal(mark, "") == [false])
  }

  @Test("what a log says beside its numbers goes with its workload")
  func measured() throws {
    let traffic = MeasuredTraffic(
      source: "log.csv", firstHour: 0, loads: [1, 1], busiest: "2026-01-05 14:00",
      logFindings: [.noTenths], findings: [.trend(perMonth: 0.1)])
    let text = Inputs.scenario(
      workloads: "v: { tokens_per_day: 1M, input_share: 1 }\nw: { traffic: { usage: log.csv } }")
    let reading = read(text) { _ in .workload(Array(Self.shown.utf8), traffic) }
    #expect(reading.value?.workloads.map(\.measured) == [nil, traffic])
    // A workload without a log says nothing of its stable months.
    #expect(reading.value?.answers[.monthsOfStableUsage] == nil)
  }

  @Test("of several workloads the least stable one answers, and none where one shows nothing")
  func stableMonths() {
    let months = { (answers: [String]) in
      let workloads = answers.indices.map { "w\($0): { traffic: { usage: \($0).csv } }" }
      return self.read(Inputs.scenario(workloads: workloads.joined(separator: "\n"))) { request in
        let index = Int(request.logs[0].prefix(1)) ?? 0
        let text = Self.shown.replacing("months_of_stable_usage: 4", with: answers[index])
        return .workload(Array(text.utf8))
      }.value?.answers[.monthsOfStableUsage]
    }
    let (five, three) = ("months_of_stable_usage: 5", "months_of_stable_usage: 3")
    #expect(months([five, three]) == .number(3))
    #expect(months([three, five]) == .number(3))
    #expect(months([five, "stage: scale-up"]) == nil)
  }

  @Test("findings that a workload brings along are its own, as texts")
  func findings() throws {
    let (workload, _) = try workload(
      "w: { tokens_per_day: 1M, input_share: 1, traffic: { findings: [one, \"two: 2\"] } }")
    #expect(workload.traffic.findings == ["one", "two: 2"])
    let wrong = read(
      Inputs.scenario(
        workloads: "w: { tokens_per_day: 1M, input_share: 1, traffic: { findings: [[a]] } }"))
    #expect(
      wrong.diagnostics.map(\.message) == [
        "'findings' in 'traffic' in workload 'w' must hold texts, not a list"
      ])
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
