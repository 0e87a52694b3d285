import Quantities
package import ScenarioModel

/// w_h, the 168 hourly weights of a week, Monday 00:00 first, scaled to mean 1 (model.md, 2).
package struct WeeklyProfile: Equatable, Sendable {
  /// The hours of a week.
  package static let hours = 168
  /// w_h, mean 1.
  package let weights: [Double]

  /// The profile of a traffic shape.
  ///
  /// Business hours are Mon–Fri 08:00–18:00 at the peak and every other hour at the peak divided
  /// by `peak_to_trough`; overnight is 00:00–06:00 daily and nothing else.
  package init(_ shape: Traffic.Shape) {
    let raw = (0..<Self.hours).map { Self.weight(ofHour: $0, in: shape) }
    let sum = raw.reduce(0, +)
    weights = sum > 0 ? raw.map { $0 * Double(Self.hours) / sum } : raw
  }

  /// Whether an hour of the week is one of office hours.
  static func isOfficeHour(_ hour: Int) -> Bool {
    let (day, hourOfDay) = hour.quotientAndRemainder(dividingBy: 24)
    return day < 5 && (8..<18).contains(hourOfDay)
  }

  private static func weight(ofHour hour: Int, in shape: Traffic.Shape) -> Double {
    switch shape {
    case .steady: return 1
    case .businessHours(let peakToTrough): return isOfficeHour(hour) ? 1 : 1 / peakToTrough.value
    case .overnight: return hour % 24 < 6 ? 1 : 0
    case .hourly(let numbers): return numbers.isEmpty ? 1 : numbers[hour % numbers.count]
    }
  }
}
