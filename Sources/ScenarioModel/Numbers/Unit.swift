/// What a number of the register counts.
package enum Unit: String, CaseIterable, Sendable {
  case share = "share"
  case factor = "factor"
  case ratio = "ratio"
  case count = "count"
  case requestsPerDay = "requests per day"
  case tokensPerRequest = "tokens per request"
  case tokensPerDay = "tokens per day"
  case tokensPerMonth = "tokens per month"
  case tokensPerSecond = "tokens per second"
  case pricePerMillionTokens = "per million tokens"
  case pricePerHour = "per hour"
  case pricePerMonth = "per month"
  case pricePerGigabyte = "per GB and month"
  case pricePerYear = "per year"
  case amount = "once"
  case gigabytes = "GB"
  case parameters = "parameters"
  case bytesPerParameter = "bytes per parameter"
  case fullTimeEquivalents = "full-time equivalents"
  case days = "days"
  case daysPerMonth = "days per month"
  case hoursPerMonth = "hours per month"
  case daysPerYear = "days per year"
  case months = "months"
  case milliseconds = "ms"
  case tokensPerMinute = "tokens per minute"
  case kilowatts = "kW"
  case pricePerKilowattHour = "per kWh"
  case workingDaysPerMonth = "working days per month"
  case timesPerYear = "times per year"
  case spendPerMonth = "spent per month"
  case pricePerRequest = "per request"
  case exchangeRate = "per unit of the currency"

  /// Whether it counts tokens, requests or parameters, whose numbers may be very large.
  package var isVolume: Bool {
    switch self {
    case .requestsPerDay, .tokensPerRequest, .tokensPerDay, .tokensPerMonth, .tokensPerSecond,
      .tokensPerMinute, .parameters:
      true
    default: false
    }
  }

  /// Whether the number is an amount of money.
  package var isMoney: Bool {
    switch self {
    case .pricePerMillionTokens, .pricePerHour, .pricePerMonth, .pricePerGigabyte, .pricePerYear,
      .amount, .pricePerKilowattHour, .spendPerMonth, .pricePerRequest:
      true
    default: false
    }
  }
}
