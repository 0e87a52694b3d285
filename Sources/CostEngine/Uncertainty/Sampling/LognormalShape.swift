import RealModule

/// The lognormal distribution given that it is at most `upper`.
struct LognormalShape: SmoothShape {
  private let wholeMean: Double
  private let mu: Double
  private let sigma: Double
  private let upper: Double
  private let standard: TruncatedNormal

  /// Mean and standard deviation are those of the number itself before truncation.
  ///
  /// σ² = ln(1 + sd²/mean²), μ = ln mean − σ²/2. Nil where next to nothing is left.
  init?(mean: Double, standardDeviation: Double, upper: Double) {
    let spread = standardDeviation / mean
    let variance = Double.log(onePlus: spread * spread)
    wholeMean = mean
    mu = Double.log(mean) - variance / 2
    sigma = variance.squareRoot()
    self.upper = upper
    standard = TruncatedNormal(low: -.infinity, high: (Double.log(upper) - mu) / sigma)
    guard sigma > 0, standard.mass > 0 else { return nil }
  }

  /// mean · Φ(b − σ)/Φ(b), b the upper bound in standard deviations: weighted by itself the number
  /// is lognormal too, with μ greater by σ².
  var mean: Double {
    min(wholeMean * StandardNormal.below(standard.high - sigma) / standard.mass, upper)
  }

  func cdf(_ value: Double) -> Double {
    value > 0 ? standard.cdf((Double.log(value) - mu) / sigma) : 0
  }

  func quantile(_ tail: Double, from end: DistributionEnd) -> Double {
    value(standard.quantile(tail, from: end))
  }

  func nodes(at tails: [Double], from end: DistributionEnd) -> [QuantileNode] {
    tails.map { tail in
      let z = standard.quantile(tail, from: end)
      let slope = value(z) * sigma / standard.density(z)
      return QuantileNode(value: value(z), slope: end == .low ? slope : -slope)
    }
  }

  private func value(_ z: Double) -> Double {
    min(Double.exp(mu + sigma * z), upper)
  }
}
