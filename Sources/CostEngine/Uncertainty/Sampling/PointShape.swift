/// A number with no spread.
struct PointShape: DistributionShape {
  let mean: Double

  var sampler: Sampler { .constant(mean) }

  func cdf(_ value: Double) -> Double {
    value < mean ? 0 : 1
  }

  func quantile(_ tail: Double, from end: DistributionEnd) -> Double {
    mean
  }
}
