/// The names that a template may use and the shape of what they stand for.
package indirect enum Vocabulary: Equatable, Sendable {
  case text
  case flag
  case list(Vocabulary)
  case record([String: Vocabulary])
}
