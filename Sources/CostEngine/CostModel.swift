import Quantities
package import ScenarioModel

/// Costs the options of a scenario: today's month, the years, and how both move with the volume.
package struct CostModel {
  /// What is being costed.
  package let scenario: Scenario
  /// What has to be served.
  package let demand: Demand
  let terms: ModelTerms
  let horizon: HorizonModel

  /// A model of a scenario.
  package init(_ scenario: Scenario) {
    self.scenario = scenario
    demand = Demand(scenario)
    terms = ModelTerms(scenario, Recorder())
    horizon = HorizonModel(scenario.horizon, terms.recorder)
  }

  /// The costs of every option, in the order of the scenario.
  package func costs() -> [OptionCosts] {
    let years = terms.options.map { horizon.cash(of: $0) }
    let flows = years.map { CashFlow($0) }
    let alone = scenario.workloads.count > 1 ? StandaloneTotals(scenario).metered : nil
    return terms.options.indices.map { index in
      OptionCostsBuilder(
        model: self, option: index, flow: flows[index],
        owedAfterHorizon: years[index].owedAfter.value,
        baseline: flows[scenario.baseline], alone: alone?.map { $0[index] }
      ).costs()
    }
  }
}

extension CashFlow {
  init(_ terms: HorizonTerms) {
    months = terms.cash.map(\.value)
    presentValue = terms.presentValue.value
    bookValue = terms.bookValue.value
    capital = terms.capital
    credits = terms.credits
  }
}

extension CostModel {
  /// Σ_{t=1…T} 1/(1+i)^t, what one unit a month is worth over a horizon.
  package static func annuity(_ horizon: Horizon) -> Double {
    HorizonModel(horizon, Recorder()).annuity.value
  }

  /// 1/(1+i), i = (1+r)^(1/12) − 1 (model.md, 10).
  package static func monthlyDiscount(_ horizon: Horizon) -> Double {
    HorizonModel(horizon, Recorder()).monthlyDiscount.value
  }
}
