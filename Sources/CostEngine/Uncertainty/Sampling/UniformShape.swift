/// The uniform distribution on low…high.
struct UniformShape: DistributionShape {
  let low: Double
  let high: Double

  var mean: Double { low + range / 2 }
  var sampler: Sampler { .uniform(self) }

  private var range: Double { high - low }

  func cdf(_ value: Double) -> Double {
    min(max((value - low) / range, 0), 1)
  }

  func quantile(_ tail: Double, from end: DistributionEnd) -> Double {
    end == .low ? low + tail * range : high - tail * range
  }

  /// The quantiles of eight probabilities.
  @inline(__always)
  func quantiles(_ probabilities: SIMD8<Double>) -> SIMD8<Double> {
    low + probabilities * range
  }
}
