/// The functions of one kind of distribution, made ready for many calls.
protocol DistributionShape: Sendable {
  /// The mean, of the truncated distribution where there are bounds.
  var mean: Double { get }
  /// The fast way to draw from it.
  var sampler: Sampler { get }

  /// The probability of at most the value.
  func cdf(_ value: Double) -> Double

  /// The value beyond which, towards the end, the probability is `tail`, from 0 to ½.
  func quantile(_ tail: Double, from end: DistributionEnd) -> Double
}
