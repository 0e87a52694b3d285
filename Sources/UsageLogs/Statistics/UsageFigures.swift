package import ScenarioModel

/// The numbers of a workload that a log tells, measured and with their ranges.
package struct UsageFigures: Equatable, Sendable {
  /// Requests per calendar day, averaged over the week; nil where the log counts none.
  package let requestsPerDay: SourcedNumber?
  /// Input tokens per request, cached ones included.
  package let inputTokens: SourcedNumber?
  /// Output tokens per request.
  package let outputTokens: SourcedNumber?
  /// Tokens per calendar day; nil where the log has none.
  package let tokensPerDay: SourcedNumber?
  /// The share of them that is input.
  package let inputShare: SourcedNumber?
  /// The share of input read from the prompt cache; nil where the log does not say.
  package let cachedInput: SourcedNumber?
  /// The share of input written to the prompt cache; nil where the log does not say.
  package let cacheWrites: SourcedNumber?
  /// The busiest tenth of an hour over its mean; nil where the log does not tell tenths.
  package let burst: SourcedNumber?

  init(_ group: UsageGroup, _ reading: UsageReading) {
    let maker = FigureMaker(group, reading)
    let (requests, tokens) = (reading.knows.requests, reading.knows.tokens)
    let perRequest = requests && tokens
    requestsPerDay = requests ? maker.perDay(.requests) : nil
    inputTokens = perRequest ? maker.ratio(.input, to: .requests) : nil
    outputTokens = perRequest ? maker.ratio(.output, to: .requests) : nil
    tokensPerDay = tokens ? maker.perDay(.tokens) : nil
    inputShare = tokens ? maker.ratio(.input, to: .tokens, most: 1) : nil
    cachedInput = reading.knows.cached ? maker.ratio(.cached, to: .input, most: 1) : nil
    cacheWrites = reading.knows.written ? maker.ratio(.written, to: .input, most: 1) : nil
    burst =
      reading.grain == .tenths
      ? maker.ratio(.tenfoldBusiest, to: .load, least: 1, most: Double(LogHours.tenths)) : nil
  }
}
