package import Quantities

/// What happens when an answer is wrong (model.md, 8).
package struct Outcomes: Equatable, Sendable {
  /// k, the most attempts per request.
  package var attempts: Figure
  /// f, what a request costs that fails every attempt.
  package var fallbackCost: Figure?
  /// q, the success probability per attempt of each option, in the order of `Scenario.options`;
  /// nil for a hybrid, which takes its legs'.
  package var successRates: [Figure?]

  /// Attempts, the cost of failing them all, and each option's rate of success.
  package init(attempts: Figure, fallbackCost: Figure?, successRates: [Figure?]) {
    self.attempts = attempts
    self.fallbackCost = fallbackCost
    self.successRates = successRates
  }
}
