package import Quantities

/// How the work is spread over the 168 hours of a week, Monday 00:00 first (model.md, 2).
package struct Traffic: Equatable, Sendable {
  /// The shape of the week.
  package enum Shape: Equatable, Sendable {
    case steady
    case businessHours(peakToTrough: Figure)
    case overnight
    /// 24 numbers that every day repeats, or 168.
    case hourly([Double])
  }

  /// The shape of the week.
  package let shape: Shape
  /// The busiest tenth of an hour over that hour's mean, 1…10.
  package let burst: Figure
  /// What is to be known of the log that it comes from, in the scenario's own words.
  package var findings: [String] = []

  /// What document 003 says of the peak over the trough of most business software (003-13).
  package static let documentedPeakToTrough = 10...20

  /// A shape and how it bursts within the hour.
  package init(shape: Shape, burst: Figure) {
    self.shape = shape
    self.burst = burst
  }

  /// The name of the shape as the file writes it.
  package var shapeName: String {
    switch shape {
    case .steady: "steady"
    case .businessHours: "business-hours"
    case .overnight: "overnight"
    case .hourly: "hourly"
    }
  }
}
