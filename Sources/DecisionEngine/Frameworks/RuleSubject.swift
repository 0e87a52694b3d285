/// What a rule was asked of.
package enum RuleSubject: Hashable, Sendable {
  case scenario
  /// The index of a workload.
  case workload(Int)
  /// The index of an option.
  case option(Int)
}
