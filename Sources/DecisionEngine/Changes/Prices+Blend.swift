import Quantities
import ScenarioModel

extension TokenPrice {
  /// No price at all.
  static let none = TokenPrice(input: nil, output: nil)

  /// The same with another's prices where tokens need one that it does not have.
  func filled(from other: TokenPrice?) -> TokenPrice {
    TokenPrice(
      input: input ?? other?.input, output: output ?? other?.output, cachedInput: cachedInput,
      cacheWrite: cacheWrite, batchDiscount: batchDiscount)
  }
}

extension Tenure {
  /// The same machines at another's prices; a term that the other does not have keeps its own.
  func paid(like other: Tenure) -> Tenure {
    switch (self, other) {
    case (.rented(let terms, let overhead), .rented(let paid, _)):
      .rented(
        terms: terms.map { term in
          let like = paid.first { $0.name == term.name } ?? term
          return RentalTerm(
            name: term.name, hourlyPrice: like.hourlyPrice, share: term.share)
        }, interruptionOverhead: overhead)
    case (.owned(let own), .owned(let paid)): .owned(own.paid(like: paid))
    default: self
    }
  }
}

extension Purchase {
  /// The same machine at another's prices.
  func paid(like other: Purchase) -> Purchase {
    Purchase(
      price: other.price, lifeMonths: lifeMonths, residual: residual,
      power: power.map { power in
        Power(
          kilowatts: power.kilowatts, idleShare: power.idleShare,
          usageEffectiveness: power.usageEffectiveness,
          pricePerKilowattHour: (other.power ?? power).pricePerKilowattHour)
      }, colocation: other.colocation, maintenance: other.maintenance)
  }
}

extension MeteredGigabytes {
  /// The same amount at another's price, where it has one.
  func paid(like other: MeteredGigabytes?) -> MeteredGigabytes {
    MeteredGigabytes(
      gigabytes: gigabytes, pricePerGigabyte: (other ?? self).pricePerGigabyte)
  }
}

extension People {
  /// The same work at another's yearly cost, where it has one.
  func paid(like other: People?) -> People {
    People(
      effort: effort, annualCost: (other ?? self).annualCost,
      isAlreadyEmployed: isAlreadyEmployed, opportunity: opportunity)
  }
}

extension Setup {
  /// The same days at another's costs, where it has them.
  func paid(like other: Setup?) -> Setup {
    Setup(
      cost: (other ?? self).cost,
      work: work.map { work in
        Work(
          days: work.days, annualCost: (other?.work ?? work).annualCost,
          workingDaysPerYear: work.workingDaysPerYear)
      })
  }
}
