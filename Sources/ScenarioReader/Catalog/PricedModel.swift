import Diagnostics
package import Quantities
package import ScenarioModel

/// The prices of a model of the catalog that count on a day.
package struct PricedModel: Equatable, Sendable {
  /// The model's id, without a pinned date.
  package let id: String
  /// The prices.
  package let prices: DatedPrices

  /// Why a model has no prices that count.
  package enum Failure: Error, Equatable, Sendable {
    /// The catalog has no model of the id, but perhaps one whose id is near.
    case unknown(id: String, nearest: String?)
    /// What follows `@` is no date.
    case noDate
    /// The catalog has the model without prices.
    case noPrice(id: String)
    /// All prices are later than the day.
    case allLater(id: String, than: CalendarDate)
  }

  /// The newest prices not after the date that the name pins with `@`, or else not after the day.
  package init(_ name: String, in catalog: Catalog, on day: CalendarDate?) throws(Failure) {
    guard let name = CatalogName(name) else { throw .noDate }
    guard let model = catalog.models[name.id] else {
      throw .unknown(id: name.id, nearest: NearestName.to(name.id, among: catalog.models.keys))
    }
    switch PriceChoice(among: model.prices, pin: name.pin, day: day) {
    case .found(let prices): (id, self.prices) = (name.id, prices)
    case .none: throw .noPrice(id: name.id)
    case .allLater(let day): throw .allLater(id: name.id, than: day)
    }
  }

  /// The day after another on which these prices took the place of others; nil where they held all
  /// the time since.
  package func change(since first: CalendarDate?, in catalog: Catalog) -> CalendarDate? {
    guard let first, let asOf = prices.asOf, asOf > first else { return nil }
    let earlier = catalog.models[id]?.prices.filter { ($0.asOf ?? asOf) < asOf } ?? []
    let last = earlier.max { ($0.asOf ?? asOf) < ($1.asOf ?? asOf) }
    let amounts = { (prices: DatedPrices) in prices.prices.mapValues(\.value) }
    return last.map(amounts) == amounts(prices) ? nil : asOf
  }
}
