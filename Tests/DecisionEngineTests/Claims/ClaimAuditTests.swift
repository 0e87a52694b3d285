import DecisionEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Recomputing claims")
struct ClaimAuditTests {
  private let scenario = ScenarioFixture.scenario(
    [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0.5))],
    [ScenarioFixture.api(input: 1, output: 3), ScenarioFixture.fleet(rates: [(1e6, 1e6)])])

  private func audit(_ claims: [Claim], of scenario: Scenario? = nil) -> ClaimAudit {
    var scenario = scenario ?? self.scenario
    scenario.claims = claims
    return ClaimAudit(scenario)
  }

  private func value(_ expression: Expression) -> Double? {
    audit([ScenarioFixture.claim("1", 1, expression)]).findings.first?.onlyFigure?.recomputed.first
  }

  private func reason(_ expression: Expression) -> ClaimFault.Reason? {
    audit([ScenarioFixture.claim("1", 1, expression)]).faults.first?.reason
  }

  private func joined(
    _ sign: Expression.Operator, _ left: Double, _ right: Double
  ) -> Expression {
    .operation(sign, .number(left), .number(right), at: ScenarioFixture.place)
  }

  @Test("arithmetic is that of numbers")
  func arithmetic() {
    #expect(value(joined(.add, 2, 3)) == 5)
    #expect(value(joined(.subtract, 2, 3)) == -1)
    #expect(value(joined(.multiply, 2, 3)) == 6)
    #expect(value(joined(.divide, 3, 2)) == 1.5)
    #expect(value(.negated(.number(2))) == -2)
    let values = [Expression.number(2.2), .number(3), .number(1.5)]
    #expect(value(.call(.minimum, values, at: ScenarioFixture.place)) == 1.5)
    #expect(value(.call(.maximum, values, at: ScenarioFixture.place)) == 3)
    #expect(value(.call(.ceiling, [.number(2.2)], at: ScenarioFixture.place)) == 3)
  }

  @Test("figures are those of the scenario, or of what the claim makes of it")
  func figures() {
    // 500M at 1 and 500M at 3 a million: 2,000; at an output price of 5 3,000.
    let path = ScenarioFixture.path("options.api.monthly.total")
    var changed = scenario
    changed.options[0] = ScenarioFixture.api(input: 1, output: 5)
    let overlay = Overlay(
      settings: [.init(path: "options.api.price.output", text: "5")], scenario: changed)
    let audit = audit([
      ScenarioFixture.claim("2000", 2000, path),
      ScenarioFixture.claim("2000", 2000, path, overlay: overlay),
    ])
    #expect(audit.findings.map { $0.onlyFigure?.recomputed } == [[2000], [3000]])
    #expect(audit.findings.map(\.verdict) == [.reproduced, .contradicts])
  }

  @Test("claims of audited scenarios come after its own")
  func audited() {
    var other = scenario
    other.claims = [ScenarioFixture.claim("b", .uncheckable(because: "x", nil))]
    var whole = scenario
    whole.audits = [other]
    let ids = audit([ScenarioFixture.claim("a", .uncheckable(because: "x", nil))], of: whole)
      .findings.map(\.claim.id)
    #expect(ids == ["a", "b"])
  }

  @Test("what can't be computed is a fault")
  func faults() {
    #expect(reason(joined(.divide, 1, 0)) == .divisionByZero)
    #expect(reason(joined(.multiply, 1e300, 1e300)) == .notFinite)
    #expect(
      reason(ScenarioFixture.path("options.api.replicas")) == .noFigure("options.api.replicas"))
    #expect(
      reason(ScenarioFixture.path("options.ap.monthly.total"))
        == .unknownPath(
          "options.ap.monthly.total", position: 1, among: ["api", "own"]))
    guard case .unknownPath(_, 2, _)? = reason(ScenarioFixture.path("options.api")) else {
      Issue.record("a path that ends too soon")
      return
    }
  }

  @Test("a scenario without options has no figures")
  func incomplete() {
    var empty = scenario
    (empty.options, empty.workloads) = ([], [])
    let audit = audit(
      [ScenarioFixture.claim("1", 1, ScenarioFixture.path("demand.tokens_per_day"))], of: empty)
    #expect(audit.faults.map(\.reason) == [.nothingToCost("demand.tokens_per_day")])
    #expect(audit.findings.isEmpty)
  }

  @Test("claims with internal options stay inside, the others keep their numbers")
  func internalOptions() {
    var scenario = scenario
    scenario.claims = [
      ScenarioFixture.claim("2000", 2000, ScenarioFixture.path("options.api.monthly.total")),
      ScenarioFixture.claim("1", 1, ScenarioFixture.path("options.own.monthly.total")),
    ]
    scenario.internalPaths = ["options.own"]
    let shown = scenario.withoutInternalOptions()
    #expect(shown?.claims.count == 1)
    #expect(shown.map { ClaimAudit($0).findings.map(\.verdict) } == [.reproduced])
  }
}
