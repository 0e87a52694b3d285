import PriceLists
import Quantities
import ScenarioModel
import ScenarioReader

/// Prices of a list held against those that the catalog has.
struct PriceChange {
  /// What they are to the catalog.
  enum Kind: Equatable {
    /// The catalog has no such model, or no price of it.
    case new
    /// They are others than those of the day before them; or the same, where nothing is named.
    case later(than: String, differences: [String])
    /// The catalog has them already.
    case present
    /// The catalog has others of the same day.
    case conflict(differences: [String])
  }

  /// The prices as the catalog is to hold them.
  let price: CatalogPrice
  /// What they are to it.
  let kind: Kind

  private static let keys = ["input", "output", "cached_input", "cache_write", "batch_discount"]

  /// Holds prices against those of a model, nil where the catalog has none.
  init(_ price: CatalogPrice, against model: CatalogModel?) {
    self.price = price
    let present = model?.prices ?? []
    if let same = present.first(where: { $0.asOf == price.asOf }) {
      let found = Self.differences(from: same, to: price)
      kind = found.isEmpty ? .present : .conflict(differences: found)
    } else {
      let earlier = present.filter { prices in prices.asOf.map { $0 < price.asOf } ?? true }
      guard let last = CatalogTables.newest(earlier.isEmpty ? present : earlier) else {
        kind = .new
        return
      }
      kind = .later(
        than: last.asOf?.iso ?? "no date", differences: Self.differences(from: last, to: price))
    }
  }

  /// Whether the catalog's file is to hold them.
  func isWritten(replacing: Bool) -> Bool {
    switch kind {
    case .new, .later: true
    case .present: false
    case .conflict: replacing
    }
  }

  /// The change in words.
  var words: String {
    switch kind {
    case .new: "new"
    case .later(let day, []): "unchanged since \(day)"
    case .later(let day, let differences): "\(differences.joined(separator: ", ")) since \(day)"
    case .present: "already there"
    case .conflict(let differences): "\(differences.joined(separator: ", ")) on the same day"
    }
  }

  /// A row of the table of changes.
  var row: [String] {
    [
      price.model, price.asOf.iso, price.amounts["input"] ?? "", price.amounts["output"] ?? "",
      words,
    ]
  }

  private static func differences(from old: DatedPrices, to new: CatalogPrice) -> [String] {
    let currency = old.currency == new.currency ? [] : ["currency \(old.currency.code)"]
    return currency
      + keys.compactMap { key in
        let before = old.prices[key]?.value
        let after = new.amounts[key].flatMap { try? NumberReading($0).value }
        switch (before, after) {
        case (nil, nil): return nil
        case (nil, _): return "\(key) added"
        case (_, nil): return "\(key) gone"
        case (let before?, let after?):
          return before == after ? nil : "\(key) \(change(from: before, to: after, key))"
        }
      }
  }

  private static func change(from before: Double, to after: Double, _ key: String) -> String {
    guard before != 0, key != "batch_discount" else {
      return "\(NumberText.plain(before)) → \(NumberText.plain(after))"
    }
    let percent = NumberText.printed((after / before - 1) * 100, decimals: 1)
    return (percent > 0 ? "+" : "") + NumberText.plain(percent) + "%"
  }
}
