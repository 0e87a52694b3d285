/// What a gate says of one option: that it fails, or that a fact it needs was not given.
package struct GateFinding: Sendable {
  /// The gate.
  package let gate: Gate
  /// The index of the workload that it concerns; nil where it is the option as a whole.
  package let workload: Int?
  /// Whether a needed fact is missing, so that the option stays in under a condition.
  package let isOpen: Bool
  /// Whether one number decides against another, so that a change of either can turn it.
  package var isNumeric = false
  /// Why.
  package let cause: GateCause
}

extension GateFinding: Equatable {
  /// Whether both say the same, with figures as printed.
  package static func == (left: Self, right: Self) -> Bool {
    left.gate == right.gate && left.workload == right.workload && left.isOpen == right.isOpen
      && left.isNumeric == right.isNumeric && left.reason == right.reason
  }
}
