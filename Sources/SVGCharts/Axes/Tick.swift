/// A marked position of an axis with the text that stands beside it.
package struct Tick: Equatable, Sendable {
  /// The position in the axis's own unit.
  package let value: Double
  /// The formatted value, or an empty string for a mark without text.
  package let label: String

  /// Makes a tick from a value and the text that the caller formatted for it.
  package init(_ value: Double, label: String) {
    self.value = value
    self.label = label
  }
}
