import Diagnostics
import Quantities
import ScenarioModel

/// Finds what a scenario names in the catalog, and the prices that count on the report's date.
struct CatalogLookup {
  /// The facts that can be named.
  let catalog: Catalog
  /// Where to note what can't be found.
  let session: ReadingSession

  /// An entry that was found under a key of the scenario.
  struct Found<Entry> {
    let id: String
    let entry: Entry
    let pin: CalendarDate?
    let spot: YAMLSpot
  }

  /// The model that the key `model` names.
  func model(_ fields: Fields) -> Found<CatalogModel>? {
    find(fields, "model", among: catalog.models)
  }

  /// The instance that the key `instance` names.
  func instance(_ fields: Fields) -> Found<CatalogInstance>? {
    find(fields, "instance", among: catalog.instances)
  }

  /// The prices that count; nil, with an error, where none can.
  func prices(
    of name: String, _ prices: [DatedPrices], pin: CalendarDate?, at spot: YAMLSpot
  ) -> DatedPrices? {
    switch PriceChoice(among: prices, pin: pin, day: session.staleness.day) {
    case .found(let chosen):
      noteAge(of: chosen, "the price of \(name)", at: spot)
      return chosen
    case .none:
      session.error("\(name) has no price in the catalog", at: spot)
    case .allLater(let day):
      session.error(
        "all prices of \(name) are later than \(day.iso)", at: spot,
        help: "give a price of your own, or a later date")
    }
    return nil
  }

  private func noteAge(of prices: DatedPrices, _ name: String, at spot: YAMLSpot) {
    if let asOf = prices.asOf {
      Staleness(session).check(asOf, of: name, at: spot)
    } else {
      session.warning("\(name) has no date", at: spot)
    }
  }

  private func find<Entry>(
    _ fields: Fields, _ key: String, among entries: [String: Entry]
  ) -> Found<Entry>? {
    guard let text = fields.text(key), let node = fields.value(key) else { return nil }
    guard let name = CatalogName(text) else {
      session.error(
        "\(fields.name(key)) pins no date: '\(text)'", at: node.spot,
        help: "write it as '…@2026-01' or '…@2026-01-31'")
      return nil
    }
    guard let entry = entries[name.id] else {
      let nearest = NearestName.to(name.id, among: entries.keys)
      session.error(
        "\(fields.name(key)) is not in the catalog: '\(name.id)'", at: node.spot,
        help: nearest.map { "did you mean '\($0)'?" })
      return nil
    }
    return Found(id: name.id, entry: entry, pin: name.pin, spot: node.spot)
  }
}
