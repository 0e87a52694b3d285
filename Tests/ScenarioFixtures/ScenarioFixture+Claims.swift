package import ScenarioModel

extension ScenarioFixture {
  /// Where nothing in particular stands.
  package static let place = InputPlace(file: "s.yaml", line: 1, column: 1, length: 1)

  /// A figure of the result in an expression.
  package static func path(_ path: String) -> Expression { .figure(path, at: place) }

  /// A claim of a document.
  package static func claim(
    _ id: String, _ statement: Claim.Statement, tolerance: Double? = nil,
    given: [Claim.Given] = [], overlay: Overlay? = nil, consequences: [Claim.Consequence] = []
  ) -> Claim {
    Claim(
      id: id, says: "It is so", source: Claim.Source(document: "000.txt", lines: "4"),
      statement: statement, unit: "USD", tolerance: tolerance, given: given, overlay: overlay,
      consequences: consequences, place: place)
  }

  /// A claim of any name.
  package static func claim(_ statement: Claim.Statement, tolerance: Double? = nil) -> Claim {
    claim("c", statement, tolerance: tolerance)
  }

  /// A claim that a number, as printed, comes out of an expression.
  package static func claim(
    _ text: String, _ value: Double, _ recompute: Expression, tolerance: Double? = nil,
    overlay: Overlay? = nil
  ) -> Claim {
    claim(
      "c",
      .figure(
        ClaimedFigure(
          name: nil, published: .number(PrintedNumber(value, text: text)), unit: nil,
          recompute: [recompute])), tolerance: tolerance, overlay: overlay)
  }
}
