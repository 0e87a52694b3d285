import Quantities
package import ScenarioModel

/// What an option costs in a month whatever the volume: fee, people, setup, and a fleet's extras.
package enum StandingBill {
  /// The standing lines of a month (model.md, 5).
  ///
  ///     people = FTE · yearly cost / 12
  ///     setup  = (cost + days · yearly cost / working days) / months of the horizon
  ///     storage, egress = GB · price;  tooling and fee as given
  package static func month(_ option: Option, horizonMonths: Double) -> Bill {
    var bill = Bill()
    bill[.fee] = option.monthlyFee?.value ?? 0
    bill[.people] = option.people.map(people) ?? 0
    bill[.setup] = option.setup.map { oneOffCost($0) / horizonMonths } ?? 0
    if case .fleet(let fleet) = option.billing {
      bill[.storage] = fleet.storage.map(metered) ?? 0
      bill[.egress] = fleet.egress.map(metered) ?? 0
      bill[.tooling] = fleet.tooling?.value ?? 0
    }
    return bill
  }

  /// What the setup costs once, in money and in days of people.
  package static func oneOffCost(_ setup: Setup) -> Double {
    guard let work = setup.work else { return setup.cost.value }
    let perDay = work.annualCost.value / work.workingDaysPerYear.value
    return setup.cost.value + work.days.value * perDay
  }

  private static func people(_ people: People) -> Double {
    people.fullTimeEquivalents.value * people.annualCost.value / 12
  }

  private static func metered(_ data: MeteredGigabytes) -> Double {
    data.gigabytes.value * data.pricePerGigabyte.value
  }
}
