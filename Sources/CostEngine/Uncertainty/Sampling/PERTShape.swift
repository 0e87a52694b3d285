/// The PERT distribution: beta on low…high with a = 1 + 4·(likely − low)/(high − low), b = 6 − a.
struct PERTShape: SmoothShape {
  private let low: Double
  private let high: Double
  private let rising: BetaShape
  private let falling: BetaShape
  let mean: Double

  init(low: Double, likely: Double, high: Double) {
    self.low = low
    self.high = high
    let range = high - low
    rising = BetaShape(1 + 4 * (likely - low) / range, 1 + 4 * (high - likely) / range)
    falling = rising.mirrored
    mean = low + (4 * (likely - low) + range) / 6
  }

  func cdf(_ value: Double) -> Double {
    rising.cdf((value - low) / (high - low))
  }

  func quantile(_ tail: Double, from end: DistributionEnd) -> Double {
    end == .low
      ? low + (high - low) * rising.quantile(tail) : high - (high - low) * falling.quantile(tail)
  }

  func nodes(at tails: [Double], from end: DistributionEnd) -> [QuantileNode] {
    let (origin, range) = end == .low ? (low, high - low) : (high, low - high)
    return (end == .low ? rising : falling).nodes(at: tails).map {
      QuantileNode(value: origin + range * $0.value, slope: range * $0.slope)
    }
  }
}
