package import Quantities

/// Tokens per second of one replica at the service level the workload needs (model.md, 4).
package struct Throughput: Equatable, Sendable {
  /// τ_in, tokens per second when it only prefills.
  package let inputTokensPerSecond: Figure
  /// τ_out, tokens per second when it only decodes.
  package let outputTokensPerSecond: Figure
  /// What a measurement is multiplied by to stand for both rates: mix and service level.
  package let scale: Double

  /// Two rates, and what both are multiplied by.
  package init(inputTokensPerSecond: Figure, outputTokensPerSecond: Figure, scale: Double = 1) {
    self.inputTokensPerSecond = inputTokensPerSecond
    self.outputTokensPerSecond = outputTokensPerSecond
    self.scale = scale
  }

  /// τ_in after scaling.
  package var input: Double { inputTokensPerSecond.value * scale }
  /// τ_out after scaling.
  package var output: Double { outputTokensPerSecond.value * scale }
}
