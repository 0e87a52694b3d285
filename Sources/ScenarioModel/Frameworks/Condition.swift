/// Something that holds, does not, or can't be told (decision.md, 4).
package indirect enum Condition: Equatable, Sendable {
  /// The fact is one of those.
  case isOne(FactTerm, of: [Fact])
  /// The number lies between two ends.
  case isWithin(FactTerm, from: RangeEnd?, to: RangeEnd?)
  /// The outcome of a rule before is one of the words.
  case outcome(rule: String, of: [String])
  case all([Condition])
  case any([Condition])
  case not(Condition)
}
