/// What a million tokens of each kind cost; nil where no price is known.
package struct TokenRates: Equatable, Sendable {
  /// p_in.
  package let input: Double?
  /// p_cached; without it cached input costs p_in.
  package let cached: Double?
  /// p_write; without it cache writes cost p_in.
  package let written: Double?
  /// p_out.
  package let output: Double?

  /// Prices of a model.
  package init(input: Double?, cached: Double? = nil, written: Double? = nil, output: Double?) {
    (self.input, self.cached, self.written, self.output) = (input, cached, written, output)
  }

  private static let million = 1e6

  /// The cost at list prices; nil where tokens are there that have no price (model.md, 3).
  func cost(of tokens: MeteredTokens) -> Double? {
    let parts = [
      (tokens.plainInput, input), (tokens.cached, cached ?? input),
      (tokens.written, written ?? input), (tokens.output, output),
    ]
    var sum = 0.0
    for (count, price) in parts where count > 0 {
      guard let price else { return nil }
      sum += count * price
    }
    return sum / Self.million
  }
}
