import Quantities
import ScenarioModel

/// The deciding total of every option on a sheet on which every number of the scenario can vary.
struct DecidingTerms {
  let sheet: Sheet
  let totals: [Term]
  let gates: [[NumericGateTerms]]
  let isAllowed: [Bool]

  init(_ scenario: Scenario, isAllowed: [Bool]) {
    let rows = scenario.assumptions
    let sheet = Sheet { row, value in
      guard rows.indices.contains(row), !rows[row].path.hasPrefix("policy.") else { return false }
      return value != 0 || rows[row].distribution != nil
    }
    let model = ModelTerms(scenario, Recorder(sheet, rates: scenario.exchangeRates))
    let months = scenario.options.indices.map { model.month($0) }
    self.sheet = sheet
    gates = months.indices.map { model.gates($0, months[$0]) }
    self.isAllowed = isAllowed
    totals = Self.totals(model, months)
  }

  /// The monthly total or the net present value, with the exposure where the policy counts it.
  private static func totals(_ model: ModelTerms, _ months: [MonthTerms]) -> [Term] {
    let scenario = model.scenario
    let counts = scenario.policy.exposure == .count
    switch scenario.policy.decideBy {
    case .monthly:
      return months.indices.map { option in
        months[option].total + (counts ? model.exposure(option, months[option].uses) : .zero)
      }
    case .npv:
      let horizon = HorizonModel(scenario.horizon, model.recorder)
      return months.indices.map { option in
        let cash = horizon.cash(of: model.options[option]) { uses in
          counts ? model.exposure(option, uses) : .zero
        }
        return cash.presentValue + cash.exposure
      }
    }
  }
}
