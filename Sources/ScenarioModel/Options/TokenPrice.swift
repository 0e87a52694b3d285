package import Quantities

/// Prices per million tokens, in the scenario's currency (model.md, 3).
package struct TokenPrice: Equatable, Sendable {
  /// p_in; present where there is input.
  package let input: Figure?
  /// p_out; present where there is output.
  package let output: Figure?
  /// p_cached; without it cached input costs p_in.
  package let cachedInput: Figure?
  /// p_write; without it cache writes cost p_in.
  package let cacheWrite: Figure?
  /// d, what is taken off batched work; without it nothing is.
  package let batchDiscount: Figure?

  /// Prices of which only the first two can be required.
  package init(
    input: Figure?, output: Figure?, cachedInput: Figure? = nil, cacheWrite: Figure? = nil,
    batchDiscount: Figure? = nil
  ) {
    self.input = input
    self.output = output
    self.cachedInput = cachedInput
    self.cacheWrite = cacheWrite
    self.batchDiscount = batchDiscount
  }
}
