/// One number of a claim and how it is recomputed.
package struct ClaimedFigure: Equatable, Sendable {
  /// Which figure it is, or how the claim is read; nil where there is just one.
  package let name: String?
  /// What the claim states.
  package let published: Published
  /// What it counts, in words.
  package let unit: String?
  /// The expression, or one for each end of a range.
  package let recompute: [Expression]

  /// A stated number with its expressions.
  package init(name: String?, published: Published, unit: String?, recompute: [Expression]) {
    self.name = name
    self.published = published
    self.unit = unit
    self.recompute = recompute
  }
}
