import Quantities
import ScenarioModel

/// Reads an option that is billed by the token.
struct TokenOptionReader {
  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields

  /// The bill, nil if something in it is wrong.
  func read() -> OptionBill? {
    let overrides = Overrides(of: option, workloads: context.workloads)
    let general = source(option)
    let sources = context.workloads.map { workload in
      guard let own = overrides.fields(for: workload), hasPrices(own) else { return general }
      return source(own)
    }
    if general == nil, !hasPrices(option) { noteMissing(overrides) }
    let prices = zip(context.workloads, sources).map { workload, source in
      source?.price(for: workload, context.conversion)
    }
    let discounts = VolumeDiscountReader(option: option).read()
    let commitment = option.figure("commitment")
    let known = prices.compactMap(\.self)
    guard known.count == prices.count else { return nil }
    let billing = TokenBilling(
      prices: known,
      countsForVolume: context.workloads.map {
        !(overrides.fields(for: $0).map(hasPrices) ?? false)
      },
      volumeDiscounts: discounts, commitment: commitment)
    return OptionBill(billing: .perToken(billing), models: sources.map { $0?.model })
  }

  private func hasPrices(_ fields: Fields) -> Bool {
    fields.firstGiven(["model", "price"]) != nil
  }

  /// Notes the workloads that neither the option nor they themselves have a price for.
  private func noteMissing(_ overrides: Overrides) {
    for workload in context.workloads
    where !(overrides.fields(for: workload).map(hasPrices) ?? false) {
      option.error(
        "missing price: \(option.scope) has none for workload '\(workload.id)'",
        help: "give model: … from the catalog, or price: { input: …, output: … }")
    }
  }

  private func source(_ fields: Fields) -> TokenPriceSource? {
    if fields.has("model") { return catalogPrices(fields) }
    return fields.has("price") ? inlinePrices(fields) : nil
  }

  private func inlinePrices(_ fields: Fields) -> TokenPriceSource? {
    guard let price = fields.fields("price") else { return nil }
    let evidence = EvidenceReader(price).read()
    var prices: [String: SourcedNumber] = [:]
    for key in TokenPriceKey.names {
      prices[key] = price.number(key, evidence)
      if let number = prices[key] { price.checkAge(of: number, key) }
    }
    let wrong = TokenPriceKey.names.contains { price.has($0) && prices[$0] == nil }
    return wrong
      ? nil
      : TokenPriceSource(
        prices: prices, currency: context.conversion.currency, path: price.path,
        spot: price.spot, name: price.scope, model: nil)
  }

  private func catalogPrices(_ fields: Fields) -> TokenPriceSource? {
    guard let found = context.lookup.model(fields) else { return nil }
    let name = "model '\(found.id)'"
    let prices = context.lookup.prices(
      of: name, found.entry.prices, pin: found.pin, at: found.spot)
    guard let prices,
      context.conversion.canConvert(prices.currency, of: name, at: found.spot)
    else { return nil }
    return TokenPriceSource(
      prices: prices.prices, currency: prices.currency, path: fields.path("price"),
      spot: found.spot, name: name,
      model: ModelFacts(
        id: found.id, name: found.entry.name, purpose: found.entry.purpose,
        quality: found.entry.quality, parameters: nil, bytesPerParameter: nil))
  }
}
