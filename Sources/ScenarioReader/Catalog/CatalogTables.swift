/// The keys of the catalog's files.
enum CatalogTables {
  /// The file.
  static let file = KeyTable(keys: ["catalog", "models", "instances", "throughput"])
  /// A model.
  static let model = KeyTable(
    keys: ["name", "does", "quality", "parameters", "bytes_per_parameter", "prices"]
      + EvidenceReader.keys)
  /// An instance.
  static let instance = KeyTable(
    keys: ["name", "accelerators", "memory_gb", "prices"] + EvidenceReader.keys)
  /// A measured throughput.
  static let throughput = KeyTable(
    keys: [
      "model", "instance", "tokens_per_second", "counts", "input_length", "output_length", "load",
      "saturated",
    ] + EvidenceReader.keys)
  /// The prices of one day beside the names of what is priced.
  static let priceEntry = ["currency"] + EvidenceReader.keys
}
