/// What a gate says of one option: that it fails, or that a fact it needs was not given.
package struct GateFinding: Equatable, Sendable {
  /// The gate.
  package let gate: Gate
  /// The index of the workload that it concerns; nil where it is the option as a whole.
  package let workload: Int?
  /// Whether a needed fact is missing, so that the option stays in under a condition.
  package let isOpen: Bool
  /// Whether one number decides against another, so that a change of either can turn it.
  package var isNumeric = false
  /// The reason as a sentence part without capital and full stop, free of any text of the user.
  package let reason: String
}
