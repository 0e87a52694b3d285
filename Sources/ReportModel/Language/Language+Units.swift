import Quantities
import ScenarioModel

extension Language {
  /// What a number counts, money in a currency.
  func name(_ unit: Unit, in currency: Currency) -> RichText {
    unit.isMoney ? units.money(currency: currency.code, unit: name(unit)) : name(unit)
  }

  private func name(_ unit: Unit) -> RichText {
    switch unit {
    case .share: units.share
    case .factor: units.factor
    case .ratio: units.ratio
    case .count: units.count
    case .requestsPerDay: units.requestsPerDay
    case .tokensPerRequest: units.tokensPerRequest
    case .tokensPerDay: units.tokensPerDay
    case .tokensPerMonth: units.tokensPerMonth
    case .tokensPerSecond: units.tokensPerSecond
    case .pricePerMillionTokens: units.pricePerMillionTokens
    case .pricePerHour: units.pricePerHour
    case .pricePerMonth: units.pricePerMonth
    case .pricePerGigabyte: units.pricePerGigabyte
    case .pricePerYear: units.pricePerYear
    case .amount: units.amount
    case .gigabytes: units.gigabytes
    case .parameters: units.parameters
    case .bytesPerParameter: units.bytesPerParameter
    case .fullTimeEquivalents: units.fullTimeEquivalents
    case .days: units.days
    case .daysPerMonth: units.daysPerMonth
    case .hoursPerMonth: units.hoursPerMonth
    case .daysPerYear: units.daysPerYear
    case .months: units.months
    case .milliseconds: units.milliseconds
    case .tokensPerMinute: units.tokensPerMinute
    case .kilowatts: units.kilowatts
    case .pricePerKilowattHour: units.pricePerKilowattHour
    case .workingDaysPerMonth: units.workingDaysPerMonth
    case .timesPerYear: units.timesPerYear
    case .spendPerMonth: units.spendPerMonth
    case .pricePerRequest: units.pricePerRequest
    case .exchangeRate: units.exchangeRate
    }
  }
}
