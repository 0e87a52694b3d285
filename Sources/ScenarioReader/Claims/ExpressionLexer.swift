import Quantities
import ScenarioModel

/// Cuts an expression into words.
struct ExpressionLexer {
  /// The most characters that an expression may have, which bounds how deep it can go.
  static let lengthLimit = 1000

  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// The words of a text.
  static func tokens(_ text: String) throws(ExpressionFault) -> [ExpressionToken] {
    var lexer = ExpressionLexer(scalars: Array(text.unicodeScalars))
    guard lexer.scalars.count <= lengthLimit else {
      throw ExpressionFault(
        message: "the expression is longer than \(lengthLimit) characters",
        stretch: 0..<lexer.scalars.count, help: "give parts of it names in 'given'")
    }
    var tokens: [ExpressionToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func next() throws(ExpressionFault) -> ExpressionToken? {
    while position < scalars.count, " \t\n\r".unicodeScalars.contains(scalars[position]) {
      position += 1
    }
    guard position < scalars.count else { return nil }
    let start = position
    let first = scalars[position]
    if Self.isDigit(first) || first == "." { return try number(from: start) }
    if Self.isLetter(first) { return try name(from: start) }
    position += 1
    guard let kind = Self.sign(first) else {
      throw ExpressionFault(
        message: "'\(first)' can't stand in an expression", stretch: start..<position,
        help: "use + - * / ( ), min, max, ceil, numbers and names")
    }
    return ExpressionToken(kind: kind, text: String(first), stretch: start..<position)
  }

  private static func sign(_ scalar: Unicode.Scalar) -> ExpressionToken.Kind? {
    switch scalar {
    case "(": .open
    case ")": .close
    case ",": .comma
    case "×": .sign(.multiply)
    case "÷": .sign(.divide)
    case "−": .sign(.subtract)
    default: Expression.Operator(rawValue: String(scalar)).map { .sign($0) }
    }
  }

  /// Digits with their suffix; a sign belongs to them after an exponent's `e`.
  private mutating func number(from start: Int) throws(ExpressionFault) -> ExpressionToken {
    while position < scalars.count {
      let scalar = scalars[position]
      let isExponentSign =
        (scalar == "+" || scalar == "-") && "eE".unicodeScalars.contains(scalars[position - 1])
        && position + 1 < scalars.count && Self.isDigit(scalars[position + 1])
      guard Self.isWordPart(scalar) || scalar == "%" || isExponentSign else { break }
      position += 1
    }
    let text = text(start)
    do throws(NumberReading.Failure) {
      let reading = try NumberReading(text)
      return ExpressionToken(
        kind: .number(reading.value), text: text, stretch: start..<position)
    } catch {
      let reason = error == .notFinite ? "is beyond what a number can hold" : "is not a number"
      throw ExpressionFault(
        message: "'\(text)' \(reason)", stretch: start..<position,
        help: "a number is written as 50M, 80%, 1_200 or 0.5; a name begins with a letter")
    }
  }

  private mutating func name(from start: Int) throws(ExpressionFault) -> ExpressionToken {
    while position < scalars.count, Self.isWordPart(scalars[position]) || scalars[position] == "-" {
      position += 1
    }
    let text = text(start)
    if text.hasSuffix("-") {
      throw ExpressionFault(
        message: "the name '\(text)' ends with '-'", stretch: start..<position,
        help: "put spaces around a minus sign: a - b")
    }
    return ExpressionToken(kind: .name(text), text: text, stretch: start..<position)
  }

  private func text(_ start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<position])
    return String(view)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a name can begin with the character.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar) || scalar == "_" || scalar == "."
  }
}
