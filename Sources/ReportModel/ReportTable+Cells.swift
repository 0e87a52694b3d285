import Quantities

extension ReportTable.Cell {
  /// A share as a percentage.
  static func share(_ share: Double?, decimals: Int = 1) -> Self {
    guard let share else { return .none }
    let printed = NumberText.printed(share * 100, decimals: decimals)
    return Self(
      RichText(NumberText.percent(share, decimals: decimals)), number: printed, isPercentage: true)
  }

  /// A plain number with so many decimals.
  static func number(_ value: Double?, decimals: Int) -> Self {
    guard let value else { return .none }
    let printed = NumberText.printed(value, decimals: decimals)
    return Self(RichText(NumberText.rounded(value, decimals: decimals)), number: printed)
  }

  /// A number with no more digits than it was given with.
  static func plain(_ value: Double?) -> Self {
    guard let value else { return .none }
    return Self(RichText(NumberText.plain(value)), number: NumberText.plainPrinted(value))
  }

  /// A volume as a person says it: `1.5B`.
  static func compact(_ value: Double?) -> Self {
    guard let value else { return .none }
    return Self(RichText(NumberText.compact(value)), number: NumberText.compactPrinted(value))
  }

  /// A price per unit, with the digits it needs.
  static func price(_ amount: Double?) -> Self {
    guard let amount, amount.isFinite else { return .none }
    let decimals = NumberText.priceDecimals(amount)
    return Self(
      RichText(NumberText.rounded(amount, decimals: decimals)),
      number: NumberText.printed(amount, decimals: decimals))
  }
}
