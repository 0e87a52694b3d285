package import Quantities

/// How the machines of a fleet are paid for.
package enum Tenure: Equatable, Sendable {
  /// By the hour under terms whose shares sum to 1; spot hours cost the overhead on top.
  case rented(terms: [RentalTerm], interruptionOverhead: Figure)
  /// Bought.
  case owned(Purchase)
}
