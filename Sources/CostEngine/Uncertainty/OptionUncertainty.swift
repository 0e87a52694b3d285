/// The spread of one option's deciding total over the draws.
package struct OptionUncertainty: Sendable {
  /// P10, P50, P80 and P90.
  package let p10: QuantileEstimate
  /// The median.
  package let p50: QuantileEstimate
  /// P80.
  package let p80: QuantileEstimate
  /// P90.
  package let p90: QuantileEstimate
  /// The mean of the total.
  package let mean: SampleMean
  /// The share of draws in which it is the cheapest that can be chosen; a tie is shared.
  package let probabilityCheapest: SampleMean
  /// The mean of what it costs more than the cheapest of each draw.
  package let expectedRegret: SampleMean
}
