/// What is known under a path: a number, a word, or whether something is so.
package enum Fact: Hashable, Sendable {
  case number(Double)
  case word(String)
  case truth(Bool)

  /// The number, where it is one.
  package var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }
}
