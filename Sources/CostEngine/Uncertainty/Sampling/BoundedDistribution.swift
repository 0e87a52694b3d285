package import Quantities

/// A distribution within the bounds of its number, with its exact functions (model.md, 11).
package struct BoundedDistribution: Sendable {
  let shape: any DistributionShape

  /// Normals are truncated at 0; `upper`, 1 for a share, bounds normals and lognormals above.
  ///
  /// The others have ends of their own, which the reader checks. What is known is that the number
  /// is within the bounds: the distribution is the conditional one.
  package init(_ distribution: Distribution, upper: Double? = nil) {
    shape = distribution.shape(upper: upper ?? .infinity)
  }

  /// The mean of the bounded number.
  package var mean: Double { shape.mean }

  /// The probability of at most the value.
  package func cdf(_ value: Double) -> Double {
    shape.cdf(value)
  }

  /// The value that is not exceeded with the probability, to 9 digits; of a normal no finer than
  /// 10⁻¹⁵ of its mean or standard deviation.
  ///
  /// Probabilities outside 0…1 count as 0 and 1, whose values are the ends, infinite if need be.
  package func quantile(_ probability: Double) -> Double {
    probability <= 0.5
      ? shape.quantile(max(probability, 0), from: .low)
      : shape.quantile(max(1 - probability, 0), from: .high)
  }
}
