/// How an amount may turn out for one option, a row of a distribution chart.
package struct DistributionRow: Equatable, Sendable {
  /// The category, such as an option's name.
  package let name: String
  /// What the option is to the reader.
  package let role: SeriesRole
  /// The percentiles that bound the band.
  package let p10: LabelledValue, p90: LabelledValue
  /// The percentiles marked within it.
  package let p50: LabelledValue, p80: LabelledValue
  /// The amount with every input at its likely value, nil for none.
  package let point: LabelledValue?
  /// Whether the option can be chosen; a band that is not feasible is pale with a dashed outline.
  package let isFeasible: Bool
  /// A text beneath the band, such as why it is not feasible.
  package let note: String?

  /// Makes a row; percentiles that the axis has no place for are left out.
  package init(
    name: String, role: SeriesRole = .other(0), p10: LabelledValue, p50: LabelledValue,
    p80: LabelledValue, p90: LabelledValue,
    point: LabelledValue? = nil, isFeasible: Bool = true, note: String? = nil
  ) {
    self.name = name
    self.role = role
    self.p10 = p10
    self.p50 = p50
    self.p80 = p80
    self.p90 = p90
    self.point = point
    self.isFeasible = isFeasible
    self.note = note
  }

  /// The row with the names of its values in front of their labels.
  func named(by names: DistributionNames) -> DistributionRow {
    DistributionRow(
      name: name, role: role, p10: p10.named(names.p10), p50: p50.named(names.p50),
      p80: p80.named(names.p80), p90: p90.named(names.p90), point: point?.named(names.point),
      isFeasible: isFeasible, note: note)
  }

  /// Every value that the row draws, for the axis to cover.
  package var values: [Double] {
    [p10.value, p50.value, p80.value, p90.value] + (point.map { [$0.value] } ?? [])
  }
}
