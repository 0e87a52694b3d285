extension Formula {
  /// The most characters of a formula.
  package static let mostCharacters = 8192
  /// The most characters of a text within a formula.
  private static let mostInText = 255

  /// The formula as a sheet's cell has it, after its `=`.
  package func text(on sheet: String? = nil) -> String { text(on: sheet, above: 0) }

  /// Brackets where the operation around binds stronger.
  private func text(on sheet: String?, above strength: Int) -> String {
    let text = bareText(on: sheet)
    return self.strength < strength ? "(" + text + ")" : text
  }

  private func bareText(on sheet: String?) -> String {
    switch self {
    case .number(let number): return Self.text(of: number)
    case .text(let text): return Self.quoted(text)
    case .cell(let cell): return cell.text(on: sheet)
    case .range(let first, let last):
      return first.text(on: sheet) + ":" + CellReference(row: last.row, column: last.column).text()
    case .name(let name): return name
    case .negative(let inner): return "-" + inner.text(on: sheet, above: Self.strongest)
    case .function(let name, let arguments):
      return name + "(" + arguments.map { $0.text(on: sheet) }.joined(separator: ",") + ")"
    case .operation(let sign, let left, let right):
      return left.text(on: sheet, above: sign.strength) + sign.rawValue
        + right.text(on: sheet, above: sign.strength + 1)
    }
  }

  private static let strongest = 6

  /// How strongly its parts hold together. A minus sign binds stronger than a power in Excel, and
  /// weaker in most people's reading, so that it always stands in brackets within an operation.
  private var strength: Int {
    switch self {
    case .operation(let sign, _, _): sign.strength
    case .negative: 0
    case .number(let number): number < 0 ? 0 : Self.strongest
    case .text(let text): text.count > Self.mostInText ? Operator.join.strength : Self.strongest
    case .cell, .range, .name, .function: Self.strongest
    }
  }

  /// A number with all the digits that it needs to be the same again, at most 17.
  static func text(of number: Double) -> String {
    guard number.isFinite else { return "NA()" }
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text.replacing("e", with: "E")
  }

  private static func quoted(_ text: String) -> String {
    var (parts, rest) = ([String](), text[...])
    repeat {
      parts.append("\"" + rest.prefix(mostInText).replacing("\"", with: "\"\"") + "\"")
      rest = rest.dropFirst(mostInText)
    } while !rest.isEmpty
    return parts.joined(separator: "&")
  }
}

extension Formula.Operator {
  /// How strongly its sides hold together.
  fileprivate var strength: Int {
    switch self {
    case .equals, .differs, .isLess, .isAtMost, .isGreater, .isAtLeast: 1
    case .join: 2
    case .add, .subtract: 3
    case .multiply, .divide: 4
    case .power: 5
    }
  }
}
