/// A quantile of draws and how far it may be from the distribution's.
package struct QuantileEstimate: Equatable, Sendable {
  package let value: Double
  package let standardError: Double
}
