import Quantities
import ScenarioModel

/// Reads the years that the decision looks at (model.md, 10).
struct HorizonReader {
  private static let table = ScenarioTables.horizon

  /// The file's keys.
  let file: Fields
  /// The date of the report.
  let date: CalendarDate?

  /// The horizon, whose defaults are rows.
  func read() -> Horizon {
    let fields = file.fields("horizon")
    let months = figure("months", fields, default: 36)
    let rates = ["discount_rate", "volume_growth", "api_price_decline", "compute_price_decline"]
      .map { figure($0, fields, default: 0) }
    return Horizon(
      months: months, discountRate: rates[0], volumeGrowth: rates[1], apiPriceDecline: rates[2],
      computePriceDecline: rates[3],
      wageGrowth: figure("wage_growth", fields, default: 0),
      starts: fields?.month("starts") ?? date.flatMap(Self.monthAfter))
  }

  /// Notes an error if the workloads would grow beyond reason.
  func checkGrowth(of tokensPerMonth: Double, _ horizon: Horizon) {
    let months = horizon.monthCount
    var volume = tokensPerMonth
    for _ in 1..<max(2, months) { volume *= 1 + horizon.volumeGrowth.value }
    guard volume > VolumeReader.limit, tokensPerMonth <= VolumeReader.limit else { return }
    file.fields("horizon")?.error(
      "the workloads grow to more than 10^15 tokens a month within \(months) months",
      at: "volume_growth", help: "growth is per month: 2% a month is 27% a year")
  }

  private func figure(_ key: String, _ fields: Fields?, default value: Double) -> Figure {
    fields?.figure(key, default: value)
      ?? file.session.defaultFigure(
        value, Self.table.rule(of: key).unit, path: "horizon." + key)
  }

  /// The first day of the month after a date's.
  static func monthAfter(_ date: CalendarDate) -> CalendarDate? {
    date.month == 12
      ? CalendarDate(year: date.year + 1, month: 1, day: 1)
      : CalendarDate(year: date.year, month: date.month + 1, day: 1)
  }
}
