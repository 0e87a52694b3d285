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
    fields = option.fields("people")
  }

  /// The people, nil if none are given or something is wrong.
  func read() -> People? {
    guard let fields else { return nil }
    let effort = effort(fields)
    let cost = fields.required("annual_cost")
    let isEmployed = fields.flag("already_employed", default: false)
    let opportunity = fields.figure("opportunity")
    guard let effort, let cost else { return nil }
    return People(
      effort: effort, annualCost: cost, isAlreadyEmployed: isEmployed, opportunity: opportunity)
  }

  /// The one-off cost, nil if none is given or something is wrong.
  func setup() -> Setup? {
    guard let setup = option.fields("setup") else { return nil }
    if setup.lacksAnyOf {
      setup.error("\(setup.scope) has neither 'days' nor 'cost'")
    }
    let cost = setup.figure("cost", default: 0)
    guard let days = setup.figure("days") else { return Setup(cost: cost, work: nil) }
    guard let annualCost = fields?.figure("annual_cost") else {
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

  private func effort(_ fields: Fields) -> People.Effort? {
    guard fields.has("fte") || fields.firstGiven(OptionTables.taskKeys) == nil else {
      return tasks(fields).map(People.Effort.tasks)
    }
    return fields.required(
      "fte",
      help: "give 0 where nobody runs it, or the tasks: "
        + OptionTables.taskKeys.joined(separator: ", ")
    ).map(People.Effort.fullTimeEquivalents)
  }

  private func tasks(_ fields: Fields) -> People.Tasks? {
    let tasks = OptionTables.taskKeys.map(fields.figure)
    let days = workingDays
    guard let upgrades = tasks[0], let upgradeDays = tasks[1], let incidentDays = tasks[2] else {
      return nil
    }
    return People.Tasks(
      upgradesPerYear: upgrades, daysPerUpgrade: upgradeDays, incidentDaysPerMonth: incidentDays,
      workingDaysPerYear: days)
  }

  private var workingDays: Figure {
    fields?.figure("working_days_per_year", default: Self.workingDays)
      ?? option.session.defaultFigure(
        Self.workingDays, .daysPerYear, path: option.path("people") + ".working_days_per_year")
  }
}
