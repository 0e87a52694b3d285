import ScenarioModel

extension WholeScenario {
  /// A claim of each kind, which the whole scenario is held against.
  static var claims: [Claim] {
    let total = ScenarioFixture.path("options.api.monthly.total")
    let double = Expression.operation(
      .multiply, .given("times"), total, at: ScenarioFixture.place)
    return [
      ScenarioFixture.claim(
        "one",
        .figure(
          ClaimedFigure(
            name: nil, published: .number(PrintedNumber(1, text: "1")), unit: "USD",
            recompute: [total])),
        given: [Claim.Given(name: "times", value: 2)],
        consequences: [Claim.Consequence(says: "twice", recompute: double, unit: "USD")]),
      ScenarioFixture.claim(
        "range",
        .figure(
          ClaimedFigure(
            name: nil,
            published: .range(PrintedNumber(1, text: "1"), PrintedNumber(2, text: "2")), unit: nil,
            recompute: [.number(1), .number(2)]))),
      ScenarioFixture.claim(
        "several",
        .figures([
          ClaimedFigure(
            name: "least", published: .bound(lower: RangeEnd(1, isIncluded: true), upper: nil),
            unit: "USD", recompute: [total])
        ])),
      ScenarioFixture.claim(
        "readings",
        .readings([
          ClaimedFigure(
            name: "as it is", published: .number(PrintedNumber(1, text: "1")), unit: nil,
            recompute: [total]),
          ClaimedFigure(
            name: "as one", published: .number(PrintedNumber(1, text: "1")), unit: nil,
            recompute: [.number(1)]),
        ])),
      ScenarioFixture.claim("none", .uncheckable(because: "nothing to compute", nil)),
    ]
  }
}
