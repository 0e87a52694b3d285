import RealModule

/// The standard normal distribution given that it lies between two bounds.
struct TruncatedNormal {
  let low: Double
  let high: Double
  /// The probability, before truncation, of lying between the bounds; 0 if too small to be held.
  let mass: Double

  /// Either bound may be infinite.
  init(low: Double, high: Double) {
    self.low = low
    self.high = high
    mass = Self.mass(from: low, to: high)
  }

  /// (φ(low) − φ(high))/mass, without the cancellation of two bounds that are close.
  var mean: Double {
    guard low.isFinite else { return -StandardNormal.density(high) / mass }
    let exponent = (low - high) * (low + high) / 2
    return -StandardNormal.density(low) * Double.expMinusOne(exponent) / mass
  }

  /// The probability of at most z.
  func cdf(_ z: Double) -> Double {
    z <= low ? 0 : z >= high ? 1 : Self.mass(from: low, to: z) / mass
  }

  /// The density at z.
  func density(_ z: Double) -> Double {
    StandardNormal.density(z) / mass
  }

  /// z beyond which, towards the end, the probability is `tail`.
  func quantile(_ tail: Double, from end: DistributionEnd) -> Double {
    min(max(unbounded(tail * mass, (1 - tail) * mass, from: end), low), high)
  }

  /// Counted from the nearest of low end, middle and high end, where it is exact.
  private func unbounded(_ part: Double, _ rest: Double, from end: DistributionEnd) -> Double {
    let below = StandardNormal.below(low) + (end == .low ? part : rest)
    if below < 0.5 - InverseNormal.reach { return -InverseNormal.upper(below) }
    let above = StandardNormal.above(high) + (end == .low ? rest : part)
    if above < 0.5 - InverseNormal.reach { return InverseNormal.upper(above) }
    return InverseNormal.middle(
      end == .low
        ? StandardNormal.centred(low) + part : StandardNormal.centred(high) - part)
  }

  private static func mass(from low: Double, to high: Double) -> Double {
    if low > 0 { return StandardNormal.above(low) - StandardNormal.above(high) }
    if high < 0 { return StandardNormal.below(high) - StandardNormal.below(low) }
    return StandardNormal.centred(high) - StandardNormal.centred(low)
  }
}
