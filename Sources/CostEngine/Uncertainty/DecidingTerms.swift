import Quantities
import ScenarioModel

/// The deciding total of every option as recorded with every number of the scenario free to vary.
struct DecidingTerms: Sendable {
  /// The two sides of a gate that numbers decide.
  struct Gate: Sendable {
    let needed: Sheet.Output
    let offered: Sheet.Output

    func moved(_ places: [Int32]) -> Gate {
      Gate(needed: needed.moved(places), offered: offered.moved(places))
    }
  }

  let record: Sheet.Record
  /// By option.
  let totals: [Sheet.Output]
  /// The lines of each option's month.
  let lines: [[Sheet.Output]]
  /// By option.
  let gates: [[Gate]]
  /// Whether each option may win as far as no number decides.
  let isAllowed: [Bool]
  /// The rows that are one number.
  let twins: TwinRows

  init(_ scenario: Scenario, isAllowed: [Bool]) {
    let rows = scenario.assumptions
    let sheet = Self.sheet(rows)
    let model = ModelTerms(scenario, Recorder(sheet, rates: scenario.exchangeRates))
    let months = scenario.options.indices.map { model.month($0) }
    let gates = months.indices.map { option in
      model.gates(option, months[option]).map {
        Gate(needed: Sheet.Output($0.needed), offered: Sheet.Output($0.offered))
      }
    }
    let lines = months.map { month in CostLine.allCases.map { Sheet.Output(month.bill[$0]) } }
    let totals = Self.totals(model, months).map { Sheet.Output($0) }
    let sides = gates.joined().flatMap { [$0.needed, $0.offered] }
    let (record, places) = sheet.record.condensed(for: totals + lines.joined() + sides)
    self.record = record
    self.totals = totals.map { $0.moved(places) }
    self.lines = lines.map { $0.map { $0.moved(places) } }
    self.gates = gates.map { $0.map { $0.moved(places) } }
    self.isAllowed = isAllowed
    twins = TwinRows(rows, used: record.stepByRow.keys)
  }

  /// The undiscounted cash of one option over the horizon, which no gate may rule out.
  init(_ scenario: Scenario, cashOf option: Int) {
    let rows = scenario.assumptions
    let sheet = Self.sheet(rows)
    let model = ModelTerms(scenario, Recorder(sheet, rates: scenario.exchangeRates))
    let flow = HorizonModel(scenario.horizon, model.recorder).cash(of: model.options[option])
    let total = Sheet.Output(flow.cash.reduce(Term.zero, +))
    let (record, places) = sheet.record.condensed(for: [total])
    self.record = record
    totals = [total.moved(places)]
    (lines, gates, isAllowed) = ([], [[]], [true])
    twins = TwinRows(rows, used: record.stepByRow.keys)
  }

  /// A sheet on which every number of the scenario may vary.
  private static func sheet(_ rows: [Assumption]) -> Sheet {
    Sheet { row, value in
      guard rows.indices.contains(row), !rows[row].path.hasPrefix("policy.") else { return false }
      return value != 0 || rows[row].distribution != nil
    }
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
