import Quantities
import ScenarioModel

/// Brings prices of the catalog into the scenario's currency.
struct CurrencyConversion {
  /// The scenario's currency.
  let currency: Currency
  /// The rates that the scenario gives.
  let rates: [ExchangeRate]
  /// Where to register figures and note a missing rate.
  let session: ReadingSession

  /// Whether prices of a currency can be used; notes an error if not.
  func canConvert(_ other: Currency, of name: String, at spot: YAMLSpot) -> Bool {
    if other == currency || rate(of: other) != nil { return true }
    session.error(
      "\(name) is priced in \(other.code), and there is no exchange rate for it", at: spot,
      help: "add exchange_rates: { \(other.code): … } in \(currency.code) per \(other.code)")
    return false
  }

  /// The figure of a price of the catalog, converted; the row's source then says from what.
  func figure(
    _ number: SourcedNumber, in other: Currency, _ unit: Unit, path: KeyPathText
  ) -> Figure {
    guard unit.isMoney, other != currency, let rate = rate(of: other) else {
      return session.figure(number, unit, path: path, isPrice: true)
    }
    var converted = number
    converted.value *= rate.rate.value
    converted.distribution = number.distribution?.scaled(by: rate.rate.value)
    let original = NumberText.plain(number.value)
    let note = "\(other.code) \(original) at \(NumberText.plain(rate.rate.value))"
    converted.source = [number.source, note].compactMap(\.self).joined(separator: "; ")
    let figure = session.figure(converted, unit, path: path, isPrice: true)
    return Figure(
      figure.value, assumption: figure.assumption, exchangeRate: rate.rate.assumption)
  }

  private func rate(of other: Currency) -> ExchangeRate? { rates.first { $0.currency == other } }
}

extension Distribution {
  /// The distribution of the number times a factor.
  fileprivate func scaled(by factor: Double) -> Distribution {
    switch self {
    case .pert(let low, let likely, let high):
      .pert(low: low * factor, likely: likely * factor, high: high * factor)
    case .triangular(let low, let likely, let high):
      .triangular(low: low * factor, likely: likely * factor, high: high * factor)
    case .uniform(let low, let high): .uniform(low: low * factor, high: high * factor)
    case .normal(let mean, let deviation):
      .normal(mean: mean * factor, standardDeviation: deviation * factor)
    case .lognormal(let mean, let deviation):
      .lognormal(mean: mean * factor, standardDeviation: deviation * factor)
    }
  }
}
