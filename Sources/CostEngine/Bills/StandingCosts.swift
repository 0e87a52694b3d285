import Quantities
import ScenarioModel

/// What an option costs whatever the volume (model.md, 5).
struct StandingCosts {
  /// A fee per month.
  let fee: Term
  let storage: Term
  let egress: Term
  let tooling: Term
  /// FTE · yearly cost / 12.
  let people: Term
  /// Full-time equivalents; nil without people.
  let fullTimeEquivalents: Term?
  /// What is paid once.
  let setupOnce: Term
  /// What other work of the people would have earned, whether or not the lens counts them.
  let opportunity: Term

  init(_ option: Option, _ scenario: Scenario, _ recorder: Recorder) {
    let isLeftOut = scenario.lens == .marginal && option.people?.isAlreadyEmployed == true
    fee = recorder.term(option.monthlyFee)
    let fte = option.people.map { Self.fullTimeEquivalents($0, recorder) }
    fullTimeEquivalents = fte
    let wages = (fte ?? .zero) * recorder.term(option.people?.annualCost) / 12
    people = isLeftOut ? .zero : wages
    opportunity = wages * recorder.term(option.people?.opportunity)
    setupOnce = option.setup.map { Self.once($0, countsDays: !isLeftOut, recorder) } ?? .zero
    if case .fleet(let fleet) = option.billing {
      storage = Self.metered(fleet.storage, recorder)
      egress = Self.metered(fleet.egress, recorder)
      tooling = recorder.term(fleet.tooling)
    } else {
      (storage, egress, tooling) = (.zero, .zero, .zero)
    }
  }

  /// The lines of a month. `months` spreads the setup; without, it is left out.
  func lines(wage: Term, months: Term?) -> BillTerms {
    var bill = BillTerms()
    bill[.fee] = fee
    bill[.storage] = storage
    bill[.egress] = egress
    bill[.tooling] = tooling
    bill[.people] = people * wage
    if let months { bill[.setup] = setupOnce / months }
    return bill
  }

  /// FTE as given, or (upgrades·days + 12·incident days) / working days per year.
  private static func fullTimeEquivalents(_ people: People, _ recorder: Recorder) -> Term {
    switch people.effort {
    case .fullTimeEquivalents(let figure): return recorder.term(figure)
    case .tasks(let tasks):
      let days =
        recorder.term(tasks.upgradesPerYear) * recorder.term(tasks.daysPerUpgrade)
        + 12 * recorder.term(tasks.incidentDaysPerMonth)
      return days / recorder.term(tasks.workingDaysPerYear)
    }
  }

  /// cost + days · yearly cost / working days.
  private static func once(_ setup: Setup, countsDays: Bool, _ recorder: Recorder) -> Term {
    let cost = recorder.term(setup.cost)
    guard countsDays, let work = setup.work else { return cost }
    return cost + recorder.term(work.days) * recorder.term(work.annualCost)
      / recorder.term(work.workingDaysPerYear)
  }

  private static func metered(_ data: MeteredGigabytes?, _ recorder: Recorder) -> Term {
    guard let data else { return .zero }
    return recorder.term(data.gigabytes) * recorder.term(data.pricePerGigabyte)
  }
}
