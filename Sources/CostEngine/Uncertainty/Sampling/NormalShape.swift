/// The normal distribution given that it lies in 0…upper.
struct NormalShape: SmoothShape {
  private let centre: Double
  private let deviation: Double
  private let standard: TruncatedNormal
  private let upper: Double

  /// Mean and standard deviation are those before truncation; nil where next to nothing is left.
  init?(mean: Double, standardDeviation: Double, upper: Double) {
    centre = mean
    deviation = standardDeviation
    standard = TruncatedNormal(
      low: -mean / standardDeviation, high: (upper - mean) / standardDeviation)
    self.upper = upper
    guard standardDeviation > 0, standard.mass > 0 else { return nil }
  }

  var mean: Double { value(standard.mean) }

  func cdf(_ value: Double) -> Double {
    standard.cdf((value - centre) / deviation)
  }

  func quantile(_ tail: Double, from end: DistributionEnd) -> Double {
    value(standard.quantile(tail, from: end))
  }

  func nodes(at tails: [Double], from end: DistributionEnd) -> [QuantileNode] {
    tails.map { tail in
      let z = standard.quantile(tail, from: end)
      let slope = deviation / standard.density(z)
      return QuantileNode(value: value(z), slope: end == .low ? slope : -slope)
    }
  }

  private func value(_ z: Double) -> Double {
    min(max(centre + deviation * z, 0), upper)
  }
}
