/// What one cell holds and how it looks.
package struct Cell: Equatable, Sendable {
  /// The most UTF-16 units of a text.
  package static let mostCharacters = 32_767

  /// What a cell holds.
  package enum Content: Equatable, Sendable {
    case blank
    /// Text as it is, never read as a formula.
    case text(String)
    case number(Double)
    /// A formula and what it comes to as the workbook is written.
    case formula(Formula, Result)
  }

  /// What a formula comes to.
  package enum Result: Equatable, Sendable {
    case number(Double)
    case text(String)
  }

  /// What it holds.
  package var content: Content
  /// How it looks.
  package var style: CellStyle

  /// A cell.
  package init(_ content: Content, _ style: CellStyle = .plain) {
    self.content = content
    self.style = style
  }

  /// Nothing.
  package static let blank = Cell(.blank)

  /// Text as it is.
  package static func text(_ text: String, _ style: CellStyle = .plain) -> Cell {
    Cell(.text(text), style)
  }

  /// A number.
  package static func number(_ number: Double, _ style: CellStyle = .plain) -> Cell {
    Cell(.number(number), style)
  }

  /// A formula with the number that it comes to.
  package static func formula(
    _ formula: Formula, _ number: Double, _ style: CellStyle = .plain
  ) -> Cell {
    Cell(.formula(formula, .number(number)), style)
  }

  /// A formula with the text that it comes to.
  package static func formula(
    _ formula: Formula, text: String, _ style: CellStyle = .plain
  ) -> Cell {
    Cell(.formula(formula, .text(text)), style)
  }
}
