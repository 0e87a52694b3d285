/// What is known of an uncertain number (model.md, 11).
package enum Distribution: Equatable, Sendable {
  case pert(low: Double, likely: Double, high: Double)
  case triangular(low: Double, likely: Double, high: Double)
  case uniform(low: Double, high: Double)
  case normal(mean: Double, standardDeviation: Double)
  case lognormal(mean: Double, standardDeviation: Double)

  /// The figure that point results use: the likely value, the middle, or the mean.
  package var point: Double {
    switch self {
    case .pert(_, let likely, _), .triangular(_, let likely, _): likely
    case .uniform(let low, let high): low + (high - low) / 2
    case .normal(let mean, _), .lognormal(let mean, _): mean
    }
  }

  /// The stated ends, nil where the distribution has none.
  package var ends: (low: Double, high: Double)? {
    switch self {
    case .pert(let low, _, let high), .triangular(let low, _, let high),
      .uniform(let low, let high):
      (low, high)
    case .normal, .lognormal: nil
    }
  }
}
