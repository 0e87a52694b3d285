package import Quantities

/// What an incident with data would cost, and how likely it is by option (model.md, 5).
package struct Exposure: Equatable, Sendable {
  /// What one incident costs.
  package var cost: Figure
  /// The yearly probability of each option, in the order of `Scenario.options`; nil where none
  /// holds, and for a hybrid without one of its own, which has the default's for the share that
  /// leaves.
  package var annualProbabilities: [Figure?]
  /// The yearly probability of options that let data out and have none of their own.
  package var defaultProbability: Figure?

  /// A cost and the probabilities of it.
  package init(cost: Figure, annualProbabilities: [Figure?], defaultProbability: Figure?) {
    self.cost = cost
    self.annualProbabilities = annualProbabilities
    self.defaultProbability = defaultProbability
  }
}
