import Quantities
import ScenarioModel

/// Reads the rates that bring catalog prices into the scenario's currency.
struct ExchangeRatesReader {
  /// The file's keys.
  let file: Fields
  /// The scenario's currency.
  let currency: Currency

  /// The rates in the order of the file.
  func read() -> [ExchangeRate] {
    let entries = file.namedEntries("exchange_rates")
    let rule = file.table.rule(of: "exchange_rates")
    let table = KeyTable(names: entries.map(\.key), .number(rule))
    guard !entries.isEmpty, let fields = file.fields("exchange_rates", table) else { return [] }
    return entries.compactMap { rate($0, fields) }
  }

  private func rate(_ entry: YAMLEntry, _ fields: Fields) -> ExchangeRate? {
    guard let other = Currency(code: entry.key) else {
      file.session.error(
        "'\(entry.key)' in \(fields.scope) is not a currency", at: entry.keySpot,
        help: "use its three capital letters, such as EUR")
      return nil
    }
    if other == currency {
      file.session.error(
        "'\(entry.key)' in \(fields.scope) is the scenario's own currency", at: entry.keySpot,
        help: "remove it")
      return nil
    }
    return fields.figure(entry.key).map { ExchangeRate(currency: other, rate: $0) }
  }
}
