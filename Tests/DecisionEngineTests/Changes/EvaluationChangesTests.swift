import CostEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import DecisionEngine

@Suite("What differs between two evaluations")
struct EvaluationChangesTests {
  private func evaluation(
    leader: String? = "a", verdict: Verdict = .clear, decidedBy: DecidingTotal = .monthly,
    totals: KeyValuePairs<String, Double> = ["a": 100, "b": 200], inputs: [EvaluatedInput] = [],
    settings: [EvaluatedSetting]? = []
  ) -> Evaluation {
    Evaluation(
      title: "T", currency: .usDollar, decidedBy: decidedBy, baseline: totals.last?.key,
      leader: leader, verdict: verdict,
      options: totals.map { id, total in
        EvaluatedOption(
          id: id, name: id, kind: .api, isFeasible: true, lines: [.inputTokens: total],
          figures: [.monthlyTotal: total, .presentValue: total * 10],
          decidingTotals: [.monthly: total + 1, .npv: total * 10 + 1])
      }, breakEvens: [], inputs: inputs, settings: settings)
  }

  private func input(_ path: String, _ value: Double, source: String? = nil) -> EvaluatedInput {
    EvaluatedInput(path: path, value: value, unit: .share, evidence: .assumed, source: source)
  }

  @Test("nothing, where both are the same but for the last bits")
  func same() {
    let changes = EvaluationChanges(
      from: evaluation(), to: evaluation(totals: ["a": 100 * (1 + 1e-12), "b": 200]))
    #expect(changes.isEmpty && !changes.flips)
  }

  @Test("another leader flips, another verdict does not")
  func flips() {
    #expect(EvaluationChanges(from: evaluation(), to: evaluation(leader: "b")).flips)
    #expect(EvaluationChanges(from: evaluation(), to: evaluation(leader: nil)).flips)
    let unsure = EvaluationChanges(from: evaluation(), to: evaluation(verdict: .lean))
    #expect(!unsure.flips && !unsure.isEmpty)
  }

  @Test("numbers that changed, came or went, the later's first")
  func inputs() {
    let changes = EvaluationChanges(
      from: evaluation(inputs: [input("gone", 1), input("same", 1), input("p", 1)]),
      to: evaluation(inputs: [input("new", 1), input("same", 1), input("p", 2)]))
    #expect(changes.inputs.map(\.path) == ["new", "p", "gone"])
    #expect(changes.inputs.map { $0.before?.value } == [nil, 1, 1])
    #expect(changes.inputs.map { $0.after?.value } == [1, 2, nil])
    #expect(changes.inputs.map { $0.groups(among: 1) } == [[], [.assumptions], []])
  }

  @Test("another source of the same number is a change that moves no value")
  func source() {
    let changes = EvaluationChanges(
      from: evaluation(inputs: [input("p", 1)]),
      to: evaluation(inputs: [input("p", 1, source: "bill")]))
    #expect(changes.inputs.map(\.movesValue) == [false])
  }

  @Test("words are compared where both sides know them")
  func words() {
    let old = evaluation(settings: [.init("lens", "full"), .init("date", "2026-01-31")])
    let new = evaluation(settings: [.init("lens", "marginal"), .init("date", "2026-01-31")])
    let changes = EvaluationChanges(from: old, to: new)
    #expect(changes.settings == [SettingChange(path: "lens", before: "full", after: "marginal")])
    #expect(EvaluationChanges(from: evaluation(settings: nil), to: new).settings.isEmpty)
  }

  @Test("options that came, went or moved")
  func options() {
    let changes = EvaluationChanges(
      from: evaluation(), to: evaluation(totals: ["c": 1, "a": 150]))
    #expect(changes.options.map(\.id) == ["c", "a", "b"])
    #expect(changes.options.map(\.isUnchanged) == [false, false, false])
    #expect(changes.common == ["a"])
    #expect(changes.options[1].figures.map(\.name) == [.monthlyTotal, .presentValue])
    #expect(changes.options[1].lines.map(\.name) == [.inputTokens])
    #expect(changes.options[0].figures.isEmpty && changes.options[2].lines.isEmpty)
  }

  @Test("workloads that came or went")
  func workloads() {
    var (before, after) = (evaluation(), evaluation())
    (before.workloads, after.workloads) = (["a", "b"], ["b", "c"])
    let changes = EvaluationChanges(from: before, to: after)
    #expect(changes.addedWorkloads == ["c"] && changes.removedWorkloads == ["a"])
  }

  @Test("what a new option says in words is no change")
  func newWords() {
    let setting = EvaluatedSetting("options.c.kind", "api")
    let changes = EvaluationChanges(
      from: evaluation(), to: evaluation(totals: ["a": 100, "c": 1], settings: [setting]))
    #expect(changes.settings.isEmpty)
  }

  @Test("totals and savings are by the measure of the later side")
  func totals() {
    let changes = EvaluationChanges(from: evaluation(), to: evaluation(decidedBy: .npv))
    #expect(changes.total(changes.before.option("a")) == 1001)
    #expect(changes.saving(of: "a", in: changes.before) == 1000)
    #expect(changes.saving(of: "b", in: changes.before) == nil, "the baseline saves nothing")
  }

  @Test("an exposure that one side does not tell of is left out on both")
  func exposure() {
    let changes = EvaluationChanges(from: evaluation(settings: nil), to: evaluation())
    #expect(changes.total(changes.after.option("a")) == 100)
  }

  @Test("what must not be shown is taken out, with a leader that it is")
  func hidden() {
    let shown = evaluation(inputs: [input("options.a.x", 1), input("y", 1)])
      .shown { !$0.hasPrefix("options.a") }
    #expect(shown.options.map(\.id) == ["b"] && shown.inputs.map(\.path) == ["y"])
    #expect(shown.leader == nil && shown.baseline == "b")
  }

  @Test("an assessment gives its own figures and words")
  func assessment() throws {
    let scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 1))],
      [ScenarioFixture.api(input: 1, output: 1)])
    let found = Evaluation(Assessment(scenario)) { $0 != "lens" }
    #expect(found.leader == "api" && found.baseline == "api" && found.currency == .usDollar)
    let option = try #require(found.option("api"))
    #expect(abs((option.figures[.monthlyTotal] ?? 0) - 1000) < 1e-9)
    #expect(abs((option.decidingTotals[.monthly] ?? 0) - 1000) < 1e-9)
    let settings = try #require(found.settings)
    #expect(settings.contains(EvaluatedSetting("workloads.work.traffic.shape", "steady")))
    #expect(!settings.contains { $0.path == "lens" })
  }
}

extension KeyValuePairs {
  fileprivate var last: Element? { isEmpty ? nil : self[count - 1] }
}
