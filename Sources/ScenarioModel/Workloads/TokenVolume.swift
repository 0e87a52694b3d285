package import Quantities

/// A volume in tokens as billed.
package struct TokenVolume: Equatable, Sendable {
  /// What the amount counts.
  package enum Period: Equatable, Sendable {
    case day, month
  }

  /// Tokens per period, input and output together.
  package let tokens: Figure
  /// Day or month.
  package let period: Period
  /// The share of them that is input.
  package let inputShare: Figure

  /// A volume in tokens.
  package init(tokens: Figure, period: Period, inputShare: Figure) {
    self.tokens = tokens
    self.period = period
    self.inputShare = inputShare
  }
}
