import ScenarioModel

/// The keys of the catalog's files.
enum CatalogTables {
  /// The file.
  static let file = KeyTable([
    Key("catalog", .version, "the version of the format"),
    Key("models", .entries(of: .mapping(model), named: .any), "models by id"),
    Key("instances", .entries(of: .mapping(instance), named: .any), "machines by id"),
    Key("throughput", .list(of: .mapping(throughput)), "measured throughputs"),
  ])
  /// A model.
  static let model = KeyTable(
    [
      .text("name", "the name for people"),
      .word("does", ModelFacts.Purpose.self, "chat or embedding").required,
      .word("quality", ModelQuality.self, "how capable it is"),
      .number("parameters", .positive(.parameters), "parameters of open weights"),
      .number("bytes_per_parameter", .positive(.bytesPerParameter), "bytes that each takes"),
      Key("prices", .list(of: .mapping(prices(TokenPriceKey.names, TokenPriceKey.self))), "by day"),
    ] + EvidenceReader.keys)
  /// An instance.
  static let instance = KeyTable(
    [
      .text("name", "the name for people"),
      .number("accelerators", .whole(.count, from: 1), "accelerators in it").required,
      .number("memory_gb", .positive(.gigabytes), "memory of one accelerator").required,
      Key("prices", .list(of: .mapping(prices([], RentalTermKey.self))), "by day").required,
    ] + EvidenceReader.keys)
  /// A measured throughput.
  static let throughput = KeyTable(
    [
      .text("model", "the model's id").required,
      .text("instance", "the instance's id").required,
      .number("tokens_per_second", .positive(.tokensPerSecond), "of the whole machine").required,
      .word("counts", CatalogThroughput.Counted.self, "which tokens were counted").required,
      .number("input_length", requestTokens, "input tokens per request").required,
      .number("output_length", requestTokens, "output tokens per request").required,
      .text("load", "the load, in the source's words").required,
      .flag("saturated", "whether no service level was held"),
    ] + EvidenceReader.keys)

  /// The prices of one day under some names.
  static func prices(_ names: [String], _ keys: (some PriceKey).Type) -> KeyTable {
    KeyTable(
      names.map { .number($0, keys.rule(for: $0), "") }
        + [Key("currency", .currency, "the currency of the amounts", isRequired: true)]
        + EvidenceReader.keys)
  }

  private static let requestTokens = NumberRule.nonNegative(.tokensPerRequest).withoutRange
}
