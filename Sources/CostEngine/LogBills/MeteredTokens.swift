/// The tokens that a log shows for one model.
package struct MeteredTokens: Equatable, Sendable {
  /// Input tokens, those read from and written to the prompt cache included.
  package let input: Double
  /// Input tokens read from the prompt cache.
  package let cached: Double
  /// Input tokens written to the prompt cache.
  package let written: Double
  /// Output tokens.
  package let output: Double

  /// Tokens of a log, of which the cached and the written are within the input.
  package init(input: Double, cached: Double, written: Double, output: Double) {
    (self.input, self.cached, self.written, self.output) = (input, cached, written, output)
  }

  /// Input and output together.
  package var all: Double { input + output }

  /// Input that no cache has to do with.
  var plainInput: Double { max(0, input - cached - written) }
}
