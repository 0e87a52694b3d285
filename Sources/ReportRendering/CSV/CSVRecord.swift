import Quantities

/// One line of a CSV file (RFC 4180), its fields as written.
struct CSVRecord {
  /// So many UTF-16 units fit a cell of Excel, which moves the rest to other rows.
  static let mostUnits = 32_767
  private static let lineEnd = "\r\n"

  private(set) var fields: [String] = []

  /// The line with its end.
  var line: String { fields.joined(separator: ",") + Self.lineEnd }

  /// Adds words; those that a spreadsheet would compute get an apostrophe, which keeps them text.
  ///
  /// Throws what is too long for a cell, which `name` tells.
  mutating func append(
    text: String, _ name: @autoclosure () -> String
  ) throws(OversizedField) {
    // Python's reader refuses NUL.
    let text = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
    let safe = Self.isFormula(text) ? "'\(text)" : text
    guard safe.utf16.count <= Self.mostUnits else {
      throw OversizedField(name: name(), count: text.unicodeScalars.count)
    }
    fields.append(Self.quoted(safe))
  }

  /// Adds a number, percentages as the share that they are; negative numbers stay numbers.
  mutating func append(number: Double, isPercentage: Bool) {
    fields.append(NumberText.decimal(number, scaledBy: isPercentage ? -2 : 0))
  }

  /// Adds an empty field.
  mutating func appendNothing() { fields.append("") }

  /// Whether a spreadsheet takes a text for a formula; blanks before it don't keep it from that.
  private static func isFormula(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let start = scalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    return formulaStarts.contains(start)
  }

  /// The signs, and their forms of full width.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, UInt8(ascii: ";"), 0x09].contains(byte)
    }
    let hasBlankEnd = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    guard needsQuotes || hasBlankEnd else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
