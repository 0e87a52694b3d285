extension Markup {
  /// Collects the pieces of an interpolated literal.
  struct StringInterpolation: StringInterpolationProtocol {
    private(set) var markup: Markup

    init(literalCapacity: Int, interpolationCount: Int) {
      markup = Markup(capacity: literalCapacity + 32 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      markup.append(verbatim: literal.utf8)
    }

    mutating func appendInterpolation(_ text: String) {
      markup.append(escaping: text)
    }

    mutating func appendInterpolation(_ number: Double) {
      markup.append(number: number)
    }

    mutating func appendInterpolation(_ number: Int) {
      markup.append(number: Double(number))
    }

    mutating func appendInterpolation(_ nested: Markup) {
      markup.append(nested)
    }
  }
}
