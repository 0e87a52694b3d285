/// How a locale writes numbers, money and dates (CLDR 47, main/*/numbers and ca-gregorian).
package enum NumberFormat: String, CaseIterable, Sendable {
  /// `$1,234.50`, `12.5%`, `January 31, 2026`.
  case enUS = "en-US"
  /// `£1,234.50`, `US$20`, `31 January 2026`.
  case enGB = "en-GB"
  /// `1.234,50 €`, `12,5 %`, `31.01.2026`.
  case deDE = "de-DE"
  /// `1 234,50 €`, `12,5 %`, `31/01/2026`.
  case frFR = "fr-FR"

  /// What stands between whole units and decimals.
  var decimalSign: UInt8 {
    switch self {
    case .enUS, .enGB: UInt8(ascii: ".")
    case .deDE, .frFR: UInt8(ascii: ",")
    }
  }

  /// What stands between thousands.
  var groupSign: String {
    switch self {
    case .enUS, .enGB: ","
    case .deDE: "."
    case .frFR: "\u{202F}"
    }
  }

  /// What follows the number of a percentage.
  var percentSign: String {
    switch self {
    case .enUS, .enGB: "%"
    case .deDE, .frFR: "\u{A0}%"
    }
  }

  /// An amount, as text without a sign, with its currency.
  func money(_ amount: String, _ currency: Currency) -> String {
    let symbol = symbol(of: currency)
    switch self {
    case .enUS, .enGB:
      return symbol + (symbol == currency.code ? "\u{A0}" : "") + amount
    case .deDE, .frFR: return amount + "\u{A0}" + symbol
    }
  }

  /// A currency's symbol, or its code.
  private func symbol(of currency: Currency) -> String {
    let code = currency.code
    return Self.ownSymbols[self]?[code] ?? Self.symbols[code] ?? code
  }

  private static let symbols = [
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "AUD": "A$", "CAD": "CA$",
    "NZD": "NZ$", "BRL": "R$", "MXN": "MX$", "CNY": "CN¥", "HKD": "HK$", "KRW": "₩",
  ]
  private static let ownSymbols: [NumberFormat: [String: String]] = [
    .enGB: ["USD": "US$", "JPY": "JP¥"],
    .deDE: ["AUD": "AU$"],
    .frFR: [
      "USD": "$US", "GBP": "£GB", "JPY": "JPY", "AUD": "$AU", "CAD": "$CA", "NZD": "$NZ",
      "MXN": "$MX", "CNY": "CNY", "HKD": "HKD",
    ],
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The English name of a month, from 1 to 12.
  static func monthName(_ month: Int) -> String { months[month - 1] }

  /// A date: in words where the locale's language is English, else in figures.
  func date(_ date: CalendarDate, _ monthName: (Int) -> String) -> String {
    switch self {
    case .enUS: "\(monthName(date.month)) \(date.day), \(date.year)"
    case .enGB: "\(date.day) \(monthName(date.month)) \(date.year)"
    case .deDE: "\(Self.two(date.day)).\(Self.two(date.month)).\(date.year)"
    case .frFR: "\(Self.two(date.day))/\(Self.two(date.month))/\(date.year)"
    }
  }

  /// A month of a year.
  func month(_ date: CalendarDate, _ monthName: (Int) -> String) -> String {
    switch self {
    case .enUS, .enGB: "\(monthName(date.month)) \(date.year)"
    case .deDE: "\(Self.two(date.month)).\(date.year)"
    case .frFR: "\(Self.two(date.month))/\(date.year)"
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
