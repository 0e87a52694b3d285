/// What assistive technology reads of a chart, and the prefix of the ids inside its SVG.
package struct ChartHeading: Equatable, Sendable {
  /// Prefix of every id in the SVG, unique per document; only ASCII letters, digits, `-` and `_`.
  package let identifier: String
  /// The accessible name, written to `<title>`.
  package let title: String
  /// One sentence that says what the chart shows, written to `<desc>`.
  package let summary: String

  /// Makes a heading, replacing each character that an id can't hold by a hyphen.
  package init(identifier: String, title: String, summary: String) {
    self.identifier = String(identifier.map { Self.isAllowedInIdentifier($0) ? $0 : "-" })
    self.title = title
    self.summary = summary
  }

  private static func isAllowedInIdentifier(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
  }
}
