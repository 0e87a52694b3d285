import Quantities
import ScenarioModel

/// Prices of tokens, inline or from the catalog, before a workload uses them.
struct TokenPriceSource {
  /// The prices by name.
  let prices: [String: SourcedNumber]
  /// Their currency.
  let currency: Currency
  /// The key path of the mapping they stand in, or would stand in.
  let path: KeyPathText
  /// Where a missing price is reported.
  let spot: YAMLSpot
  /// What has the prices, for messages.
  let name: String
  /// The model they belong to, nil for inline prices.
  let model: ModelFacts?

  /// The prices that a workload pays; registers each that it uses.
  func price(for workload: WorkloadDraft, _ conversion: CurrencyConversion) -> TokenPrice? {
    let input = required("input", workload, isNeeded: workload.hasInput, conversion)
    let output = required("output", workload, isNeeded: workload.hasOutput, conversion)
    let uses = workload.workload
    return TokenPrice(
      input: input, output: output,
      cachedInput: cached("cached_input", uses?.cachedInput, input, conversion),
      cacheWrite: cached("cache_write", uses?.cacheWrites, input, conversion),
      batchDiscount: batchDiscount(uses?.batchable, conversion))
  }

  private func required(
    _ key: String, _ workload: WorkloadDraft, isNeeded: Bool, _ conversion: CurrencyConversion
  ) -> Figure? {
    guard isNeeded else { return nil }
    if prices[key] == nil {
      conversion.session.error(
        "missing price: \(name) has no '\(key)' price, and workload '\(workload.id)' has "
          + "\(key) tokens", at: spot, help: "give price: { \(key): … }")
    }
    return figure(key, conversion)
  }

  private func cached(
    _ key: String, _ share: Figure?, _ input: Figure?, _ conversion: CurrencyConversion
  ) -> Figure? {
    guard let share, share.value > 0, let input else { return nil }
    if let figure = figure(key, conversion) { return figure }
    if conversion.session.internalPaths.contains(path + ".input") {
      conversion.session.markInternal(path + "." + key)
    }
    _ = conversion.session.defaultFigure(
      input.value, .pricePerMillionTokens, path: path + "." + key,
      source: "costs the input price: none given")
    return nil
  }

  private func batchDiscount(_ share: Figure?, _ conversion: CurrencyConversion) -> Figure? {
    guard let share, share.value > 0 else { return nil }
    if let figure = figure("batch_discount", conversion) { return figure }
    _ = conversion.session.defaultFigure(
      0, .share, path: path + ".batch_discount", source: "nothing is taken off: none given")
    return nil
  }

  private func figure(_ key: String, _ conversion: CurrencyConversion) -> Figure? {
    prices[key].map {
      conversion.figure(
        $0, in: currency, TokenPriceKey.rule(for: key).unit, path: path + "." + key)
    }
  }
}
