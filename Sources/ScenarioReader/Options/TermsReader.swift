import Quantities
import ScenarioModel

/// Reads under which terms a fleet is rented, and gives each its price.
struct TermsReader {
  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields

  /// The terms; nil if something in them is wrong.
  func read(_ prices: HourlyPrices?) -> [RentalTerm]? {
    guard option.has("terms") else { return onDemand(prices) }
    let entries = option.namedEntries("terms")
    let terms = entries.compactMap { term($0, prices) }
    guard !entries.isEmpty, terms.count == entries.count else { return nil }
    let sum = terms.reduce(0) { $0 + $1.share.value }
    if abs(sum - 1) > 1e-9 {
      option.error(
        "the shares of \(option.name("terms")) must add up to 100%", at: "terms",
        help: "they add up to \(NumberText.plain((sum * 1e6).rounded() / 1e4))%")
      return nil
    }
    return terms
  }

  private func onDemand(_ prices: HourlyPrices?) -> [RentalTerm]? {
    guard let prices else { return nil }
    guard let price = prices.figure(for: "on-demand", context.conversion) else {
      option.error(
        "missing price: \(prices.name) has no on-demand price", at: "hourly_price",
        help: "say with 'terms' how the machines are rented")
      return nil
    }
    let share = context.session.defaultFigure(
      1, .share, path: option.path("terms") + ".on-demand")
    return [RentalTerm(name: "on-demand", hourlyPrice: price, share: share)]
  }

  private func term(_ entry: YAMLEntry, _ prices: HourlyPrices?) -> RentalTerm? {
    guard RentalTermKey.isTerm(entry.key) else {
      context.session.error(
        "unknown term '\(entry.key)' in \(option.scope)", at: entry.keySpot,
        help: RentalTermKey.help)
      return nil
    }
    let path = option.path("terms") + "." + entry.key
    let reader = NumberReader(
      session: context.session, rule: option.table.rule(of: "terms"), path: path,
      name: "'\(entry.key)' in \(option.name("terms"))")
    let share = reader.read(entry.value).map {
      context.session.figure($0, .share, path: path)
    }
    guard let prices else { return nil }
    guard let price = prices.figure(for: entry.key, context.conversion) else {
      context.session.error(
        "missing price: \(prices.name) has no price for the term '\(entry.key)'",
        at: entry.keySpot)
      return nil
    }
    return share.map { RentalTerm(name: entry.key, hourlyPrice: price, share: $0) }
  }
}
