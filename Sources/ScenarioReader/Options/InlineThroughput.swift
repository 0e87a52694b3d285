import Quantities
import ScenarioModel

/// Reads a throughput that the scenario gives itself.
struct InlineThroughput {
  private static let keys = ["input_tokens_per_second", "output_tokens_per_second"]

  private let fields: Fields
  private let both: Figure?
  private let input: Figure?
  private let output: Figure?

  /// The throughput of an option or of one of its workloads; nil if none is given.
  init?(_ parent: Fields) {
    guard let fields = parent.fields("throughput") else { return nil }
    if fields.lacksAnyOf {
      fields.error("\(fields.scope) names no rate", help: "give tokens_per_second")
    }
    self.fields = fields
    both = fields.figure("tokens_per_second")
    input = fields.figure(Self.keys[0])
    output = fields.figure(Self.keys[1])
  }

  /// The rates for a workload; nil, with an error, where one that it needs is absent.
  func throughput(for workload: WorkloadDraft) -> Throughput? {
    if fields.has("tokens_per_second") {
      return both.map { Throughput(inputTokensPerSecond: $0, outputTokensPerSecond: $0) }
    }
    guard fields.firstGiven(Self.keys) != nil else { return nil }
    if workload.hasInput { require(Self.keys[0], workload, "input") }
    if workload.hasOutput { require(Self.keys[1], workload, "output") }
    guard let first = input ?? output, let last = output ?? input else { return nil }
    return Throughput(inputTokensPerSecond: first, outputTokensPerSecond: last)
  }

  private func require(_ key: String, _ workload: WorkloadDraft, _ tokens: String) {
    guard !fields.has(key) else { return }
    fields.error(
      "\(fields.scope) needs '\(key)': workload '\(workload.id)' has \(tokens) tokens")
  }
}
