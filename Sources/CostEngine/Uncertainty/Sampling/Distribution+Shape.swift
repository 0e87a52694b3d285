import Quantities

extension Distribution {
  /// The functions of the distribution; what has no spread, or none within its bounds, is a point.
  func shape(upper: Double) -> any DistributionShape {
    switch self {
    case .pert(let low, let likely, let high):
      low < high ? PERTShape(low: low, likely: likely, high: high) : PointShape(mean: likely)
    case .triangular(let low, let likely, let high):
      low < high ? TriangularShape(low: low, likely: likely, high: high) : PointShape(mean: likely)
    case .uniform(let low, let high):
      low < high ? UniformShape(low: low, high: high) : PointShape(mean: low)
    case .normal(let mean, let deviation):
      NormalShape(mean: mean, standardDeviation: deviation, upper: upper)
        ?? PointShape(mean: min(max(mean, 0), upper))
    case .lognormal(let mean, let deviation):
      LognormalShape(mean: mean, standardDeviation: deviation, upper: upper)
        ?? PointShape(mean: min(mean, upper))
    }
  }
}
