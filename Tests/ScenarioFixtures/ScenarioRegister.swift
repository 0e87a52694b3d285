package import Quantities
package import ScenarioModel

/// An assumption register under construction: every figure gets a row of its own.
package struct ScenarioRegister {
  /// The rows so far.
  package private(set) var rows: [Assumption] = []

  /// An empty register.
  package init() {}

  /// Enters a number and gives its figure.
  package mutating func figure(
    _ path: String, _ value: Double, _ unit: Unit, range: ClosedRange<Double>? = nil,
    source: String? = nil, exchangeRate: Int? = nil
  ) -> Figure {
    let isShare = unit == .share
    rows.append(
      Assumption(
        path: path, value: value,
        distribution: range.map {
          .pert(low: $0.lowerBound, likely: value, high: $0.upperBound)
        }, unit: unit, evidence: source == nil ? .assumed : .quoted, source: source,
        asOf: source.flatMap { _ in CalendarDate(year: 2026, month: 1, day: 10) },
        isPrice: unit.isMoney, least: 0, most: isShare ? 1 : nil))
    return Figure(value, assumption: rows.count - 1, exchangeRate: exchangeRate)
  }
}
