import Quantities

/// Amounts of one kind, such as those of a month, all printed with the same decimals.
struct MoneyText {
  let currency: Currency
  let decimals: Int
  /// What a cell says where an option can't serve the work.
  private let cannotServe: RichText

  /// From this amount on, whole units of the currency are printed instead of hundredths.
  private static let leastInWholeUnits = 10_000.0

  /// The decimals that suit the largest of the amounts.
  init(_ currency: Currency, covering amounts: some Sequence<Double>, in words: Language) {
    self.currency = currency
    cannotServe = words.cells.cannotServe
    let largest = amounts.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
    decimals = largest >= Self.leastInWholeUnits ? 0 : 2
  }

  /// Amounts that are all printed with hundredths, however large.
  init(hundredthsOf currency: Currency, in words: Language) {
    (self.currency, decimals) = (currency, 2)
    cannotServe = words.cells.cannotServe
  }

  /// The amount rounded as it is printed.
  func printed(_ amount: Double) -> Double { NumberText.printed(amount, decimals: decimals) }

  /// Parts rounded so that they add up to a total as printed.
  func printed(_ parts: [Double], total: Double) -> [Double] {
    let unit = decimals == 0 ? 1.0 : 100
    return LargestRemainder.round(parts.map { $0 * unit }, total: (total * unit).rounded())
      .map { $0 / unit }
  }

  /// An amount with its currency, for sentences.
  func money(_ amount: Double) -> String {
    NumberText.money(amount, currency, decimals: decimals)
  }

  /// A cell of an amount, rounded like every other of its kind.
  func cell(_ amount: Double) -> ReportTable.Cell {
    guard amount.isFinite else { return ReportTable.Cell(cannotServe, isMissing: true) }
    let printed = printed(amount)
    return ReportTable.Cell(
      RichText(NumberText.rounded(printed, decimals: decimals)), number: printed)
  }

  /// What amounts are printed in, such as `whole USD`.
  func unit(in words: Language) -> RichText {
    decimals == 0
      ? words.units.whole(currency: currency.code) : words.units.hundredths(currency: currency.code)
  }
}
