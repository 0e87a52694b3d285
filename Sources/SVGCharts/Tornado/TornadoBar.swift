/// What one input does to the answer, a row of a tornado chart.
package struct TornadoBar: Equatable, Sendable {
  /// The input's name.
  package let name: String
  /// The answer at the input's low end, labelled with the input's value there.
  package let low: LabelledValue
  /// The answer at the input's high end, labelled with the input's value there.
  package let high: LabelledValue
  /// A text beneath the bar, such as where the answer turns.
  package let note: String?

  /// Makes a bar; an answer that isn't finite leaves its side out.
  package init(name: String, low: LabelledValue, high: LabelledValue, note: String? = nil) {
    self.name = name
    self.low = low
    self.high = high
    self.note = note
  }
}
