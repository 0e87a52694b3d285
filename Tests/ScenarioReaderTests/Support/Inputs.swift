import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

/// Small inputs of which a test changes one part.
enum Inputs {
  /// A catalog in which every look-up of the tests has its entry.
  static let catalog = """
    catalog: 1
    models:
      acme/chat:
        name: Acme Chat
        does: chat
        quality: frontier
        prices:
          - { input: 2, output: 8, currency: USD, source: list of June, as_of: 2025-06-10, evidence: list }
          - { input: 1, output: 4, cached_input: 0.1, batch_discount: 50%, currency: USD, source: list of January, as_of: 2026-01-15, evidence: list }
          - { input: 9, output: 9, currency: USD, source: list of March, as_of: 2026-03-01, evidence: list }
      acme/euro:
        does: chat
        prices: [{ input: 0.20, output: 1, currency: EUR, source: list, as_of: 2026-01-02, evidence: list }]
      acme/old:
        does: chat
        prices: [{ input: 1, output: 1, currency: USD, as_of: 2025-01-01 }]
      acme/undated:
        does: chat
        prices: [{ input: 1, output: 1, currency: USD }]
      acme/future:
        does: chat
        prices: [{ input: 1, output: 1, currency: USD, as_of: 2027-01-01 }]
      acme/cheap-input:
        does: embedding
        prices: [{ input: 0.02, currency: USD, as_of: 2026-01-01 }]
      open/8b:
        name: Open 8B
        does: chat
        quality: good-enough
        parameters: { value: 8B, source: card, as_of: 2025-01-01, evidence: list }
        bytes_per_parameter: 2
      open/embed: { does: embedding, parameters: 568M, bytes_per_parameter: 2 }
      open/three: { does: chat }
    instances:
      cloud/one:
        name: Cloud One
        accelerators: 1
        memory_gb: 24
        prices:
          - { on-demand: 1.00, reserved-1y: 0.60, spot: 0.40, currency: USD, source: price list, as_of: 2026-01-20, evidence: list }
      cloud/euro:
        accelerators: 2
        memory_gb: 48
        prices: [{ on-demand: 3, currency: EUR, as_of: 2026-01-20 }]
      cloud/reserved:
        accelerators: 1
        memory_gb: 24
        prices: [{ reserved-3y: 0.5, currency: USD, as_of: 2026-01-20 }]
    throughput:
      - { model: open/8b, instance: cloud/one, tokens_per_second: 600, counts: output, input_length: 400, output_length: 100, load: 16 at once, saturated: false, source: bench, as_of: 2025-09-01, evidence: measured }
      - { model: open/8b, instance: cloud/euro, tokens_per_second: 2000, counts: total, input_length: 1000, output_length: 1000, load: flood, saturated: true, source: bench, as_of: 2025-09-01, evidence: measured }
      - { model: open/8b, instance: cloud/reserved, tokens_per_second: 1000, counts: total, input_length: 1000, output_length: 1000, load: 8, source: bench a, as_of: 2025-09-01, evidence: measured }
      - { model: open/8b, instance: cloud/reserved, tokens_per_second: 1800, counts: total, input_length: 3000, output_length: 1000, load: 8, source: bench b, as_of: 2025-08-01, evidence: measured }
    """

  /// The catalog as a value.
  static func readCatalog() throws -> Catalog {
    let reading = CatalogReader.read([file(catalog, "catalog.yaml")])
    #expect(reading.diagnostics == [])
    return try #require(reading.value)
  }

  /// A policy with the shipped values.
  static let policy = PolicyDocument(
    residency: .hard, serviceLevelFactor: SourcedNumber(value: 0.71, evidence: .measured),
    memoryOverhead: SourcedNumber(value: 1.2), throughputMixFactor: SourcedNumber(value: 2),
    breakEvenLimit: SourcedNumber(value: 1e15), leanMargin: SourcedNumber(value: 0.1),
    clearMargin: SourcedNumber(value: 0.25), leanProbability: SourcedNumber(value: 0.65),
    clearProbability: SourcedNumber(value: 0.9), meanGap: SourcedNumber(value: 0.05),
    certainty: CertaintyRules(
      draws: SourcedNumber(value: 1000), measuredSpread: SourcedNumber(value: 0.05),
      listSpread: SourcedNumber(value: 0), quotedSpread: SourcedNumber(value: 0.1),
      derivedSpread: SourcedNumber(value: 0.15), assumedSpread: SourcedNumber(value: 0.3),
      mostBare: SourcedNumber(value: 0.5)),
    stableUsageMonths: SourcedNumber(value: 3), claimsApproximately: SourcedNumber(value: 0.25),
    volumeTiers: [], loadRows: [], volumeBands: [])

  /// A text as a file.
  static func file(_ text: String, _ name: String = "s.yaml") -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  /// A scenario whose parts are given, each in the place of a good one.
  static func scenario(
    top: String = "", workloads: String = workload, options: String = option
  ) -> String {
    """
    breakeven: 1
    title: T
    date: 2026-01-31
    \(top)
    workloads:
    \(indented(workloads))
    options:
    \(indented(options))
    """
  }

  /// A good workload.
  static let workload = "w: { tokens_per_month: 1B, input_share: 80% }"
  /// A good option.
  static let option = "a: { kind: api, price: { input: 1, output: 2 } }"
  /// A good fleet without warnings.
  static let fleet =
    "f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, "
    + "headroom: 30%, spares: 1 }"

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
      .joined(separator: "\n")
  }
}
