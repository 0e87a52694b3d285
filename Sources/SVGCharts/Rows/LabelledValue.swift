/// A value of a chart and the text that stands beside it.
package struct LabelledValue: Equatable, Sendable {
  /// The position along the axis; what isn't finite is not drawn.
  package let value: Double
  /// The text, empty for none.
  package let label: String

  /// Makes a value with the text that the caller formatted for it.
  package init(_ value: Double, label: String) {
    self.value = value
    self.label = label
  }

  /// The value with its name in front of its label.
  func named(_ name: String) -> LabelledValue {
    name.isEmpty || label.isEmpty ? self : LabelledValue(value, label: "\(name) \(label)")
  }
}
