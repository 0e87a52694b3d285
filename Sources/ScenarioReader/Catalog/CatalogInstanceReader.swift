import ScenarioModel

/// Reads an instance of the catalog.
struct CatalogInstanceReader {
  private let session: ReadingSession

  /// Reads into a session.
  init(_ session: ReadingSession) { self.session = session }

  /// The instance, nil if it can't stand.
  func read(_ entry: YAMLEntry) -> CatalogInstance? {
    let fields = Fields(
      entry.value, of: "instance '\(entry.key)'", path: "instances." + entry.key,
      named: entry.keySpot, CatalogTables.instance, session)
    guard let fields else { return nil }
    for key in ["accelerators", "memory_gb", "prices"] { fields.require(key) }
    let evidence = EvidenceReader(fields).read()
    let accelerators = fields.number("accelerators", evidence)
    let memory = fields.number("memory_gb", evidence)
    let prices = DatedPricesReader(fields: fields, keys: RentalTermKey.self).read()
    guard let accelerators, let memory else { return nil }
    return CatalogInstance(
      name: fields.text("name") ?? entry.key, accelerators: accelerators,
      memoryGigabytes: memory, prices: prices)
  }
}
