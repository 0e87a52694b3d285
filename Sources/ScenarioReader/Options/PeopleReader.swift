import Quantities
import ScenarioModel

/// Reads who runs an option, and what it costs once (model.md, 5).
struct PeopleReader {
  /// Working days in a year unless given.
  static let workingDays = 230.0

  private let option: Fields
  private let fields: Fields?

  /// Reads the people of an option.
  init(option: Fields) {
    self.option = option
    fields = option.fields("people", OptionTables.people)
  }

  /// The people, nil if none are given or something is wrong.
  func read() -> People? {
    guard let fields else { return nil }
    let fte = fields.required(
      "fte", .nonNegative(.fullTimeEquivalents), help: "give 0 where nobody runs it")
    let cost = fields.required("annual_cost", .nonNegative(.pricePerYear))
    guard let fte, let cost else { return nil }
    return People(fullTimeEquivalents: fte, annualCost: cost)
  }

  /// The one-off cost, nil if none is given or something is wrong.
  func setup() -> Setup? {
    guard let setup = option.fields("setup", OptionTables.setup) else { return nil }
    if setup.firstGiven(["days", "cost"]) == nil {
      setup.error("\(setup.scope) has neither 'days' nor 'cost'")
    }
    let cost = setup.figure("cost", .nonNegative(.amount), default: 0)
    guard let days = setup.figure("days", .nonNegative(.days)) else {
      return Setup(cost: cost, work: nil)
    }
    guard let annualCost = fields?.figure("annual_cost", .nonNegative(.pricePerYear)) else {
      if fields?.has("annual_cost") != true {
        setup.error(
          "'days' in \(setup.scope) needs what a year of the person costs", at: "days",
          help: "add people: { fte: …, annual_cost: … }")
      }
      return nil
    }
    return Setup(
      cost: cost,
      work: Setup.Work(days: days, annualCost: annualCost, workingDaysPerYear: workingDays))
  }

  private var workingDays: Figure {
    let rule = NumberRule.within(.daysPerYear, 1...366)
    return fields?.figure("working_days_per_year", rule, default: Self.workingDays)
      ?? option.session.defaultFigure(
        Self.workingDays, .daysPerYear, path: option.path("people") + ".working_days_per_year")
  }
}
