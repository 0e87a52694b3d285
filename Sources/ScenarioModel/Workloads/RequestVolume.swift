package import Quantities

/// A volume in requests, before retries and development.
package struct RequestVolume: Equatable, Sendable {
  /// Requests per calendar day, averaged over the week.
  package let requestsPerDay: Figure
  /// a, input tokens per request.
  package let inputTokens: Figure
  /// b, output tokens per request.
  package let outputTokens: Figure
  /// The share of calls that fail technically and are sent again.
  package let retryRate: Figure
  /// Tokens of development and testing as a share of production's.
  package let developmentShare: Figure

  /// A volume in requests.
  package init(
    requestsPerDay: Figure, inputTokens: Figure, outputTokens: Figure, retryRate: Figure,
    developmentShare: Figure
  ) {
    self.requestsPerDay = requestsPerDay
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.retryRate = retryRate
    self.developmentShare = developmentShare
  }
}
