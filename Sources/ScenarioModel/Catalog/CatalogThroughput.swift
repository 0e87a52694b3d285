/// A measured throughput of a model on a machine.
package struct CatalogThroughput: Equatable, Sendable {
  /// Which tokens were counted.
  package enum Counted: String, CaseIterable, Sendable {
    case output, total
  }

  /// The model's id.
  package var model: String
  /// The instance's id.
  package var instance: String
  /// Tokens per second of the whole machine.
  package var tokensPerSecond: SourcedNumber
  /// Which tokens were counted.
  package var counted: Counted
  /// i, input tokens per request when it was measured.
  package var inputLength: Double
  /// o, output tokens per request when it was measured.
  package var outputLength: Double
  /// The load it was measured at, in the source's words.
  package var load: String
  /// Whether the server was flooded, so that no service level was held.
  package var isSaturated: Bool

  /// A measurement.
  package init(
    model: String, instance: String, tokensPerSecond: SourcedNumber, counted: Counted,
    inputLength: Double, outputLength: Double, load: String, isSaturated: Bool
  ) {
    self.model = model
    self.instance = instance
    self.tokensPerSecond = tokensPerSecond
    self.counted = counted
    self.inputLength = inputLength
    self.outputLength = outputLength
    self.load = load
    self.isSaturated = isSaturated
  }
}
