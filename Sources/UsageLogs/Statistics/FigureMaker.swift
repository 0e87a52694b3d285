import Quantities
import ScenarioModel

/// Makes figures of the sums of days.
struct FigureMaker {
  /// A sum, by its place in the vector of a day.
  enum Part: Int, CaseIterable {
    case requests, input, output, tokens, cached, written
    /// Of the hours that the log covers.
    case load
    /// The load that those hours would have if all their tenths were as busy as the busiest.
    case tenfoldBusiest
  }

  private let series: [Part: [Double]]
  private let sums: [Part: Double]
  private let hours: LogHours
  private let source: String
  private let asOf: CalendarDate?
  private let bootstrap: DayBootstrap?

  init(_ group: UsageGroup, _ reading: UsageReading) {
    let totals = UsageTotals(group)
    let group = group.series
    hours = reading.hours
    let exposures = reading.hours.exposures
    let tokens = zip(group.input, group.output).map { $0 + $1 }
    let series: [Part: [Double]] = [
      .requests: group.requests, .input: group.input, .output: group.output, .tokens: tokens,
      .cached: group.cached, .written: group.written,
      .load: zip(group.load, exposures).map { $1 > 0 ? $0 : 0 },
      .tenfoldBusiest: zip(group.busiest, exposures).map { $0 * $1 * Double(LogHours.tenths) },
    ]
    self.series = series
    sums = [
      .requests: totals.requests, .input: totals.input, .output: totals.output,
      .tokens: totals.input + totals.output, .cached: totals.cached, .written: totals.written,
      .load: (series[.load] ?? []).reduce(0, +),
      .tenfoldBusiest: (series[.tenfoldBusiest] ?? []).reduce(0, +),
    ]
    source = reading.sourceText
    asOf = reading.hours.lastDay
    let columns = Part.allCases.map { series[$0] ?? [] }
    bootstrap = DayBootstrap(
      reading.hours.wholeDays.map { day in
        var sums = DayBootstrap.Sums.zero
        for part in Part.allCases {
          sums[part.rawValue] = day.hours.reduce(0) { $0 + columns[part.rawValue][$1] }
        }
        return (day.weekday, sums)
      })
  }

  /// A sum of an average calendar day: every hour of the week counts once.
  func perDay(_ part: Part) -> SourcedNumber {
    let week = WeekTotals(series[part] ?? [], hours).filledMeans.reduce(0, +)
    return number(week / 7) { $0[part.rawValue] }
  }

  /// A sum over another one, of all rows.
  func ratio(
    _ part: Part, to divisor: Part, least: Double = 0, most: Double = .infinity
  ) -> SourcedNumber {
    let (sum, whole) = (sums[part] ?? 0, sums[divisor] ?? 0)
    let value = whole > 0 ? sum / whole : least
    return number(value, within: least...most) { $0[part.rawValue] / $0[divisor.rawValue] }
  }

  private func number(
    _ value: Double, within bounds: ClosedRange<Double> = 0...(.infinity),
    _ figure: @escaping DayBootstrap.Figure
  ) -> SourcedNumber {
    let range = bootstrap?.factors(figure).map { factors in
      max(
        bounds.lowerBound, value * factors.lowerBound)...min(
          bounds.upperBound, value * factors.upperBound)
    }
    return SourcedNumber(
      value: value,
      distribution: range.map {
        .pert(low: $0.lowerBound, likely: value, high: $0.upperBound)
      },
      evidence: .measured, source: source, asOf: asOf)
  }
}
