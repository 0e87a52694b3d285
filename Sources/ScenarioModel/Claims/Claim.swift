/// Somebody else's statement, with what it takes to recompute it.
package struct Claim: Sendable {
  /// Its name, unique among the claims of a scenario.
  package let id: String
  /// The statement in one sentence.
  package let says: String
  /// Where it is made.
  package let source: Source
  /// What there is to recompute.
  package let statement: Statement
  /// What its numbers count, in words.
  package let unit: String?
  /// How far a recomputed number may lie off, as a share; nil for the rounding of the digits.
  package let tolerance: Double?
  /// The numbers of the statement.
  package let given: [Given]
  /// What it changes in the scenario that it stands in; nil for nothing.
  package var overlay: Overlay?
  /// What follows from the recomputed value.
  package let consequences: [Consequence]
  /// Where it stands.
  package let place: InputPlace

  /// A statement with its numbers.
  package init(
    id: String, says: String, source: Source, statement: Statement, unit: String? = nil,
    tolerance: Double? = nil, given: [Given] = [], overlay: Overlay? = nil,
    consequences: [Consequence] = [], place: InputPlace
  ) {
    self.id = id
    self.says = says
    self.source = source
    self.statement = statement
    self.unit = unit
    self.tolerance = tolerance
    self.given = given
    self.overlay = overlay
    self.consequences = consequences
    self.place = place
  }

  /// Why nothing can be recomputed; nil where something can.
  package var because: String? {
    if case .uncheckable(let reason, _) = statement { reason } else { nil }
  }

  /// Every expression of it.
  package var expressions: [Expression] {
    statement.figures.flatMap(\.recompute) + consequences.map(\.recompute)
  }
}
