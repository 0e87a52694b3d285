import DecisionEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Verdicts of claims")
struct ClaimVerdictTests {
  private let scenario = ScenarioFixture.scenario(
    [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0.5))],
    [ScenarioFixture.api(input: 1, output: 1)])

  private func finding(_ claim: Claim) throws -> ClaimFinding {
    var scenario = scenario
    scenario.claims = [claim]
    let audit = ClaimAudit(scenario)
    #expect(audit.faults == [])
    return try #require(audit.findings.first)
  }

  private func verdict(
    _ published: Published, _ values: [Double], tolerance: Double? = nil
  ) throws -> ClaimVerdict {
    let figure = ClaimedFigure(
      name: nil, published: published, unit: nil, recompute: values.map(Expression.number))
    return try finding(ScenarioFixture.claim(.figure(figure), tolerance: tolerance)).verdict
  }

  private func number(_ text: String, _ value: Double) -> Published {
    .number(PrintedNumber(value, text: text))
  }

  @Test(
    "half a unit of the last digit that is not 0 is tolerated",
    arguments: [
      ("2250", 2250, 5), ("0.45", 0.45, 0.005), ("60M", 60e6, 5e6), ("80%", 0.8, 0.05),
      ("1_000", 1000, 500), ("1.5e3", 1500, 50), ("0.50", 0.5, 0.05), ("3", 3, 0.5),
      ("12.5%", 0.125, 0.0005),
    ])
  func printedDigits(text: String, value: Double, tolerance: Double) throws {
    for sign in [-1.0, 1] {
      #expect(try verdict(number(text, value), [value + sign * tolerance]) == .reproduced)
      #expect(
        try verdict(number(text, value), [value + sign * tolerance * 1.001]) != .reproduced)
    }
    #expect(abs(PrintedNumber(value, text: text).halfUnit / tolerance - 1) < 1e-12)
  }

  @Test("a stated tolerance counts instead, up to its edge")
  func tolerance() throws {
    for sign in [-1.0, 1] {
      #expect(
        try verdict(number("1000", 1000), [1000 + sign * 50], tolerance: 0.05) == .reproduced)
      #expect(
        try verdict(number("1000", 1000), [1000 + sign * 50.01], tolerance: 0.05)
          == .approximately)
    }
    #expect(try verdict(number("1000", 1000), [1000.01], tolerance: 0) == .approximately)
  }

  @Test("25 % off is approximate, more contradicts")
  func approximately() throws {
    for sign in [-1.0, 1] {
      #expect(try verdict(number("80", 80), [80 + sign * 20]) == .approximately)
      #expect(try verdict(number("80", 80), [80 + sign * 20.01]) == .contradicts)
    }
    #expect(try verdict(number("0", 0), [0.4]) == .reproduced)
    #expect(try verdict(number("0", 0), [0.6]) == .contradicts)
  }

  @Test(
    "a bound holds, nearly holds or does not",
    arguments: [
      (RangeEnd(100, isIncluded: true), nil, 100, ClaimVerdict.reproduced),
      (RangeEnd(100, isIncluded: true), nil, 5000, .reproduced),
      (RangeEnd(100, isIncluded: false), nil, 100, .approximately),
      (RangeEnd(100, isIncluded: true), nil, 99.9, .approximately),
      (RangeEnd(100, isIncluded: true), nil, 75, .approximately),
      (RangeEnd(100, isIncluded: true), nil, 74.9, .contradicts),
      (nil, RangeEnd(100, isIncluded: true), 100, .reproduced),
      (nil, RangeEnd(100, isIncluded: false), 100, .approximately),
      (nil, RangeEnd(100, isIncluded: true), 125.1, .contradicts),
      (RangeEnd(1, isIncluded: true), RangeEnd(2, isIncluded: true), 1.5, .reproduced),
      (RangeEnd(1, isIncluded: true), RangeEnd(2, isIncluded: true), 3, .contradicts),
    ] as [(RangeEnd?, RangeEnd?, Double, ClaimVerdict)])
  func bounds(lower: RangeEnd?, upper: RangeEnd?, value: Double, expected: ClaimVerdict) throws {
    #expect(try verdict(.bound(lower: lower, upper: upper), [value]) == expected)
  }

  @Test("a range must hold the recomputed one, give or take the tolerance")
  func ranges() throws {
    let published = Published.range(
      PrintedNumber(3000, text: "3000"), PrintedNumber(5000, text: "5000"))
    #expect(try verdict(published, [3200, 4800]) == .reproduced)
    // Half a thousand is the rounding of both ends.
    #expect(try verdict(published, [2500, 5500]) == .reproduced)
    #expect(try verdict(published, [2499, 5000]) == .approximately)
    #expect(try verdict(published, [2249, 5000]) == .contradicts)
    #expect(try verdict(published, [3000, 6251]) == .contradicts)
    #expect(try verdict(published, [3000, 5101], tolerance: 0.02) == .approximately)
    #expect(try verdict(published, [4800, 3200]) == .reproduced)
  }

  @Test("the difference is relative to what is published; of a range how far beyond it")
  func difference() throws {
    let number = try finding(ScenarioFixture.claim("100", 100, .number(130)))
    #expect(number.onlyFigure.flatMap(\.difference).map { abs($0 - 0.3) < 1e-12 } == true)
    #expect(number.onlyFigure.flatMap(\.factor).map { abs($0 - 1.3) < 1e-12 } == true)
    let range = ClaimedFigure(
      name: nil,
      published: .range(PrintedNumber(100, text: "100"), PrintedNumber(200, text: "200")),
      unit: nil, recompute: [.number(50), .number(220)])
    let finding = try finding(ScenarioFixture.claim(.figure(range)))
    #expect(finding.onlyFigure?.difference == -0.5)
    #expect(try self.finding(ScenarioFixture.claim("0", 0, .number(9))).onlyFigure?.factor == nil)
  }

  @Test("the worst of several figures is the claim's")
  func figures() throws {
    func claim(_ values: [Double]) -> Claim {
      ScenarioFixture.claim(
        .figures(
          values.map {
            ClaimedFigure(
              name: "f", published: number("100", 100), unit: nil, recompute: [.number($0)])
          }))
    }
    #expect(try finding(claim([100, 100])).verdict == .reproduced)
    #expect(try finding(claim([100, 80, 100])).verdict == .reproduced)
    #expect(try finding(claim([100, 160, 120])).verdict == .contradicts)
  }

  @Test("readings that differ are ambiguous, and nothing to recompute is not checkable")
  func readings() throws {
    func claim(_ values: [Double]) -> Claim {
      ScenarioFixture.claim(
        .readings(
          values.map {
            ClaimedFigure(
              name: "r", published: number("1000", 1000), unit: nil, recompute: [.number($0)])
          }))
    }
    #expect(try finding(claim([1000, 1001])).verdict == .reproduced)
    #expect(try finding(claim([1000, 2000])).verdict == .ambiguous)
    #expect(try finding(claim([3000, 2000])).verdict == .contradicts)
    let none = ScenarioFixture.claim(.uncheckable(because: "a wish", nil))
    #expect(try finding(none).verdict == .notCheckable)
  }
}
