/// A quantile of draws and how far it may be from the distribution's.
package struct QuantileEstimate: Equatable, Sendable {
  /// The quantile.
  package let value: Double
  /// How far it may be from the distribution's.
  package let standardError: Double
}
