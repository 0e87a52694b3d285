import ScenarioModel

/// Reads a model of the catalog.
struct CatalogModelReader {
  private let session: ReadingSession

  /// Reads into a session.
  init(_ session: ReadingSession) { self.session = session }

  /// The model, nil if it can't stand.
  func read(_ entry: YAMLEntry) -> CatalogModel? {
    let fields = Fields(
      entry.value, of: "model '\(entry.key)'", path: "models." + entry.key,
      named: entry.keySpot, CatalogTables.model, session)
    guard let fields else { return nil }
    fields.require("does")
    let evidence = EvidenceReader(fields).read()
    let purpose: ModelFacts.Purpose? = fields.choice("does")
    let quality: ModelQuality? = fields.choice("quality")
    let parameters = fields.number("parameters", evidence)
    let bytes = fields.number("bytes_per_parameter", evidence)
    let prices = DatedPricesReader(fields: fields, keys: TokenPriceKey.self).read()
    return CatalogModel(
      name: fields.text("name") ?? entry.key, purpose: purpose ?? .chat, quality: quality,
      parameters: parameters, bytesPerParameter: bytes, prices: prices)
  }
}
