import Diagnostics
import ScenarioModel

/// Reads an expression: products before sums, both from left to right.
struct ExpressionParser {
  /// The most levels of parentheses, functions and signs.
  static let depthLimit = 64

  private let tokens: [ExpressionToken]
  private let names: ExpressionNames
  private let place: (Range<Int>) -> InputPlace
  private var position = 0
  private var depth = 0

  /// The expression of a text, whose names and places are known.
  static func expression(
    _ text: String, _ names: ExpressionNames, place: @escaping (Range<Int>) -> InputPlace
  ) throws(ExpressionFault) -> Expression {
    var parser = ExpressionParser(
      tokens: try ExpressionLexer.tokens(text), names: names, place: place)
    let expression = try parser.sum()
    guard let rest = parser.peek else { return expression }
    throw ExpressionFault(
      message: rest.kind == .close
        ? "')' closes nothing" : "'\(rest.text)' follows without a sign before it",
      stretch: rest.stretch,
      help: rest.kind == .close ? nil : "put +, -, * or / between two values")
  }

  private init(
    tokens: [ExpressionToken], names: ExpressionNames,
    place: @escaping (Range<Int>) -> InputPlace
  ) {
    self.tokens = tokens
    self.names = names
    self.place = place
  }

  private var peek: ExpressionToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func sum() throws(ExpressionFault) -> Expression {
    var left = try product()
    while let (sign, at) = take([.add, .subtract]) {
      left = .operation(sign, left, try product(), at: place(at))
    }
    return left
  }

  private mutating func product() throws(ExpressionFault) -> Expression {
    var left = try value()
    while let (sign, at) = take([.multiply, .divide]) {
      left = .operation(sign, left, try value(), at: place(at))
    }
    return left
  }

  /// The next sign if it is one of some.
  private mutating func take(
    _ signs: [Expression.Operator]
  ) -> (Expression.Operator, Range<Int>)? {
    guard let token = peek, case .sign(let sign) = token.kind, signs.contains(sign) else {
      return nil
    }
    position += 1
    return (sign, token.stretch)
  }

  private mutating func value() throws(ExpressionFault) -> Expression {
    let token = try expect("a number, a name or '('")
    switch token.kind {
    case .number(let value): return .number(value)
    case .sign(.subtract):
      return try deeper(token) { parser throws(ExpressionFault) in
        .negated(try parser.value())
      }
    case .open:
      return try deeper(token) { parser throws(ExpressionFault) in
        let inner = try parser.sum()
        try parser.close(token)
        return inner
      }
    case .name(let name) where peek?.kind == .open: return try call(name, token)
    case .name(let name): return try names.expression(of: name, token.stretch, place)
    case .sign, .close, .comma: throw Self.unexpected(token, "a number, a name or '('")
    }
  }

  private mutating func call(
    _ name: String, _ token: ExpressionToken
  ) throws(ExpressionFault) -> Expression {
    let known = Expression.Function.allCases.map(\.rawValue)
    guard let function = Expression.Function(rawValue: name) else {
      throw ExpressionFault(
        message: "unknown function '\(name)'", stretch: token.stretch,
        help: NearestName.to(name, among: known).map { "did you mean '\($0)'?" }
          ?? "use one of " + known.joined(separator: ", "))
    }
    let open = try expect("'('")
    let values = try deeper(token) { parser throws(ExpressionFault) in
      var values = [try parser.sum()]
      while parser.peek?.kind == .comma {
        parser.position += 1
        values.append(try parser.sum())
      }
      try parser.close(open)
      return values
    }
    let isOne = function == .ceiling
    guard isOne ? values.count == 1 : values.count > 1 else {
      throw ExpressionFault(
        message: "'\(name)' takes \(isOne ? "one value" : "two values or more"), "
          + "not \(values.count)", stretch: token.stretch)
    }
    return .call(function, values, at: place(token.stretch))
  }

  /// What stands one level further down.
  private mutating func deeper<Result>(
    _ token: ExpressionToken,
    _ read: (inout ExpressionParser) throws(ExpressionFault) -> Result
  ) throws(ExpressionFault) -> Result {
    guard depth < Self.depthLimit else {
      throw ExpressionFault(
        message: "the expression is nested more than \(Self.depthLimit) levels deep",
        stretch: token.stretch)
    }
    depth += 1
    let result = try read(&self)
    depth -= 1
    return result
  }

  private mutating func close(_ open: ExpressionToken) throws(ExpressionFault) {
    guard let token = peek else {
      throw ExpressionFault(message: "'(' is never closed", stretch: open.stretch)
    }
    guard token.kind == .close else { throw Self.unexpected(token, "a sign, ',' or ')'") }
    position += 1
  }

  /// The next word, or a fault at the end of the last one.
  private mutating func expect(_ what: String) throws(ExpressionFault) -> ExpressionToken {
    guard let token = peek else {
      guard let last = tokens.last else {
        throw ExpressionFault(message: "the expression is empty", stretch: 0..<1)
      }
      throw ExpressionFault(
        message: "the expression ends after '\(last.text)', where \(what) must follow",
        stretch: last.stretch)
    }
    position += 1
    return token
  }

  private static func unexpected(_ token: ExpressionToken, _ what: String) -> ExpressionFault {
    ExpressionFault(
      message: "'\(token.text)' stands where \(what) must", stretch: token.stretch)
  }
}
