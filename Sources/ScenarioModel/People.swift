package import Quantities

/// The people who run an option, in full-time equivalents.
package struct People: Equatable, Sendable {
  /// Full-time equivalents.
  package let fullTimeEquivalents: Figure
  /// The loaded cost of one for a year.
  package let annualCost: Figure

  /// So many people at such a cost.
  package init(fullTimeEquivalents: Figure, annualCost: Figure) {
    self.fullTimeEquivalents = fullTimeEquivalents
    self.annualCost = annualCost
  }
}
