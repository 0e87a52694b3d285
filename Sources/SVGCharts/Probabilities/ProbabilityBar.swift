/// How likely something is, a row of a probability chart.
package struct ProbabilityBar: Equatable, Sendable {
  /// What is likely or not, such as an option's being cheapest.
  package let name: String
  /// The probability from 0 to 1; what isn't a number is not drawn.
  package let probability: Double
  /// The text at the bar's end, empty for none.
  package let label: String
  /// What the option is to the reader.
  package let role: SeriesRole
  /// Whether the option can be chosen; a bar that is not feasible is pale with a dashed outline.
  package let isFeasible: Bool
  /// A text beneath the bar, such as why it is not feasible.
  package let note: String?

  /// Makes a bar; a probability beyond 0 or 1 is drawn as the nearest one.
  package init(
    name: String, probability: Double, label: String, role: SeriesRole = .other(0),
    isFeasible: Bool = true,
    note: String? = nil
  ) {
    self.name = name
    self.probability = probability
    self.label = label
    self.role = role
    self.isFeasible = isFeasible
    self.note = note
  }
}
