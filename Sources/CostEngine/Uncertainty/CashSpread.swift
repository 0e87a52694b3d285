package import ScenarioModel

/// The spread of one option's undiscounted cash over the horizon, over the draws of the ranges.
package struct CashSpread: Sendable {
  /// P80.
  package let p80: QuantileEstimate
  private let draws: [Double]

  /// The spread of an option's cash; nil where no number that it depends on has a range.
  ///
  /// Numbers are drawn as for the deciding totals: the same seed and streams give the same values.
  package init?(of option: Int, in scenario: Scenario, run: any PartRunner) {
    let terms = DecidingTerms(scenario, cashOf: option)
    guard let player = UncertaintyModel(scenario, terms, ranking: []).ownPlayer else { return nil }
    let parts = run.map(player.parts.count) { player.part($0) }
    self.init(draws: parts.flatMap { $0.options[0].totals })
  }

  /// The spread of draws; nil without any, or where one has no bound.
  init?(draws: [Double]) {
    guard draws.allSatisfy(\.isFinite),
      let p80 = OrderStatistics(of: draws)?.estimates([0.8]).first
    else { return nil }
    self.p80 = p80
    self.draws = draws
  }

  /// Whether every draw is the same.
  package var isConstant: Bool { draws.allSatisfy { $0 == draws[0] } }

  /// How many draws there are.
  package var count: Int { draws.count }

  /// The share of draws that cost no more than an amount.
  package func share(within amount: Double) -> Double {
    Double(draws.count { $0 <= amount }) / Double(draws.count)
  }
}
