/// The triangular distribution on low…high with its peak at the likely value.
struct TriangularShape: DistributionShape {
  private let low: Double
  private let likely: Double
  private let high: Double
  /// (value − low)² for a probability of 1 counted from low, as if there were no peak.
  private let rise: Double
  /// (high − value)² for a probability of 1 counted from high, as if there were no peak.
  private let fall: Double
  /// The probability of less than the likely value.
  private let peak: Double

  init(low: Double, likely: Double, high: Double) {
    (self.low, self.likely, self.high) = (low, likely, high)
    rise = (high - low) * (likely - low)
    fall = (high - low) * (high - likely)
    peak = (likely - low) / (high - low)
  }

  var mean: Double { low + ((likely - low) + (high - low)) / 3 }
  var sampler: Sampler { .triangular(self) }

  func cdf(_ value: Double) -> Double {
    if value <= low { return 0 }
    if value >= high { return 1 }
    return value < likely
      ? (value - low) * (value - low) / rise : 1 - (high - value) * (high - value) / fall
  }

  func quantile(_ tail: Double, from end: DistributionEnd) -> Double {
    end == .low ? quantile(tail, 1 - tail) : quantile(1 - tail, tail)
  }

  /// The value with these probabilities below and above it; without a branch, which is faster.
  @inline(__always)
  func quantile(_ below: Double, _ above: Double) -> Double {
    let isRising = below < peak
    let distance = (isRising ? below * rise : above * fall).squareRoot()
    return isRising ? low + distance : high - distance
  }

  /// The quantiles of eight probabilities.
  @inline(__always)
  func quantiles(_ probabilities: SIMD8<Double>) -> SIMD8<Double> {
    var values = SIMD8<Double>.zero
    for lane in 0..<8 {
      values[lane] = quantile(probabilities[lane], 1 - probabilities[lane])
    }
    return values
  }
}
