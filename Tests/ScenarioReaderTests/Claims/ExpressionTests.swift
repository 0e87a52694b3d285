import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Expressions of claims")
struct ExpressionTests {
  /// The expression, with the numbers a, b and high-end given.
  private func parsed(_ text: String) throws -> String {
    let claim = try ClaimInputs.claim(
      """
      given: { a: 1, b: 2, high-end: 3, v1.5: 4 }, published: 1,
          recompute: "\(text)", consequences: [{ says: s, recompute: "a + b + high-end + v1.5" }]
      """)
    return Self.written(try #require(claim.expressions.first))
  }

  /// The expression with every pair of values in parentheses.
  private static func written(_ expression: Expression) -> String {
    switch expression {
    case .number(let value): "\(value)"
    case .given(let name): name
    case .figure(let path, _): "<\(path)>"
    case .negated(let value): "-\(written(value))"
    case .operation(let sign, let left, let right, _):
      "(\(written(left)) \(sign.rawValue) \(written(right)))"
    case .call(let function, let values, _):
      "\(function.rawValue)(\(values.map(written).joined(separator: " ")))"
    }
  }

  @Test(
    "products bind closer than sums, and both go from left to right",
    arguments: [
      ("1 + 2 * 3", "(1.0 + (2.0 * 3.0))"), ("(1 + 2) * 3", "((1.0 + 2.0) * 3.0)"),
      ("8 - 3 - 2", "((8.0 - 3.0) - 2.0)"), ("8 / 4 / 2", "((8.0 / 4.0) / 2.0)"),
      ("8 ÷ 4 × 2", "((8.0 / 4.0) * 2.0)"), ("5-3", "(5.0 - 3.0)"), ("-2 * -a", "(-2.0 * -a)"),
    ])
  func precedence(text: String, expected: String) throws {
    #expect(try parsed(text) == expected)
  }

  @Test(
    "numbers are written as everywhere",
    arguments: [
      ("50M", "50000000.0"), ("80%", "0.8"), ("1_200", "1200.0"), (".5", "0.5"),
      ("1e-3", "0.001"), ("2K+1", "(2000.0 + 1.0)"),
    ])
  func numbers(text: String, expected: String) throws {
    #expect(try parsed(text) == expected)
  }

  @Test(
    "a hyphen belongs to the name that it touches",
    arguments: [
      ("high-end", "high-end"), ("a - b", "(a - b)"), ("v1.5", "v1.5"),
      ("options.g5-x.monthly.lines.fee", "<options.g5-x.monthly.lines.fee>"),
      ("loads.a100.20 - a", "(<loads.a100.20> - a)"),
    ])
  func names(text: String, expected: String) throws {
    #expect(try parsed(text) == expected)
  }

  @Test("functions take several values")
  func functions() throws {
    #expect(try parsed("min(a, b, 3)") == "min(a b 3.0)")
    #expect(try parsed("max(a + 1, ceil(b / 2))") == "max((a + 1.0) ceil((b / 2.0)))")
  }

  @Test("a figure knows where it stands, in quotes and without")
  func places() throws {
    let plain = try #require(
      try readGood(
        ClaimInputs.scenario(
          """
          claims:
            - id: c
              says: S
              source: { document: d }
              published: 1
              recompute: 2 * demand.tokens_per_day
              consequences: [{ says: s, recompute: "1 / demand.peak_to_mean" }]
          """)
      ).claims.first)
    guard case .operation(_, _, .figure(_, let place), let sign)? = plain.expressions.first,
      case .operation(_, _, .figure(_, let quoted), _)? = plain.expressions.last
    else {
      Issue.record("other expressions")
      return
    }
    #expect(place == InputPlace(file: "s.yaml", line: 9, column: 20, length: 21))
    #expect(sign == InputPlace(file: "s.yaml", line: 9, column: 18, length: 1))
    #expect(quoted == InputPlace(file: "s.yaml", line: 10, column: 47, length: 19))
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
          recompute: 1 +
                       ^ error: 'recompute' in claim 'c': the expression ends after '+', where a number, a name or '(' must follow
      """,
      """
          recompute: (1 + 2
                     ^ error: 'recompute' in claim 'c': '(' is never closed
      """,
      """
          recompute: 1 + 2)
                          ^ error: 'recompute' in claim 'c': ')' closes nothing
      """,
      """
          recompute: 1 2
                       ^ error: 'recompute' in claim 'c': '2' follows without a sign before it
      """,
      """
          recompute: 1 ^ 2
                       ^ error: 'recompute' in claim 'c': '^' can't stand in an expression | use + - * / ( ), min, max, ceil, numbers and names
      """,
      """
          recompute: 1 + * 2
                         ^ error: 'recompute' in claim 'c': '*' stands where a number, a name or '(' must
      """,
      """
          recompute: "mix(1, 2)"
                      ^~~ error: 'recompute' in claim 'c': unknown function 'mix' | did you mean 'max'?
      """,
      """
          recompute: sqrt(2)
                     ^~~~ error: 'recompute' in claim 'c': unknown function 'sqrt' | use one of min, max, ceil
      """,
      """
          recompute: ceil(1, 2)
                     ^~~~ error: 'recompute' in claim 'c': 'ceil' takes one value, not 2
      """,
      """
          recompute: max(1)
                     ^~~ error: 'recompute' in claim 'c': 'max' takes two values or more, not 1
      """,
      """
          recompute: 2 * 50Mio
                         ^~~~~ error: 'recompute' in claim 'c': '50Mio' is not a number
      """,
      """
          recompute: 1e999
                     ^~~~~ error: 'recompute' in claim 'c': '1e999' is beyond what a number can hold
      """,
      """
          recompute: 1 + optoins.a.replicas
                         ^~~~~~~~~~~~~~~~~~ error: 'recompute' in claim 'c': 'optoins.a.replicas' is neither a number of 'given' nor a path of the result | did you mean 'options.a.replicas'?
      """,
      """
          recompute: [1, 2]
          ^~~~~~~~~ error: 'recompute' in claim 'c' must be one expression: 'published' is no range
      """,
      """
          recompute: { a: 1 }
                     ^ error: 'recompute' in claim 'c' must be an expression, not a mapping
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(
      ClaimInputs.scenario(
        "claims:\n  - id: c\n    says: S\n    source: { document: d }\n    published: 1\n\(marked)")
    )
  }

  @Test("a minus sign that touches a name is explained")
  func minus() throws {
    let reading = try read(
      ClaimInputs.one("given: { a: 1, b: 2 }, published: 1, recompute: a-b"))
    #expect(reading.diagnostics.map(\.help) == ["put spaces around a minus sign: a - b"])
    #expect(
      try ClaimInputs.messages("given: { a: 1 }, published: 1, recompute: a- 1")
        == ["'recompute' in claim 'c': the name 'a-' ends with '-'"])
  }

  @Test("depth and length are bounded")
  func bounds() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    }
    #expect(try ClaimInputs.messages("published: 1, recompute: \(nested(64))") == [])
    #expect(
      try ClaimInputs.messages("published: 1, recompute: \(nested(65))") == [
        "'recompute' in claim 'c': the expression is nested more than 64 levels deep"
      ])
    let long = Array(repeating: "1", count: 501).joined(separator: "+")
    #expect(
      try ClaimInputs.messages("published: 1, recompute: \(long)")
        == ["'recompute' in claim 'c': the expression is longer than 1000 characters"])
  }
}
