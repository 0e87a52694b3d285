package import Quantities

/// A marginal band of a volume discount (model.md, 3).
package struct VolumeDiscount: Equatable, Sendable {
  /// Tokens per month above which it holds, up to the next band.
  package let aboveTokensPerMonth: Figure
  /// The share taken off the bill of the tokens within the band.
  package let discount: Figure

  /// A band.
  package init(aboveTokensPerMonth: Figure, discount: Figure) {
    self.aboveTokensPerMonth = aboveTokensPerMonth
    self.discount = discount
  }
}
