import Quantities
import ScenarioModel

/// Reads the machine of a fleet: its hourly prices, accelerators and memory.
struct MachineReader {
  /// What was read.
  struct Machine {
    /// The instance's id, nil where it is given inline.
    let instance: String?
    let prices: HourlyPrices?
    let accelerators: Figure?
    let memoryGigabytes: Figure?
  }

  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields

  /// The machine; parts that are wrong are nil.
  func read() -> Machine {
    if option.has("purchase") { return inlineMachine(nil) }
    if option.has("instance") { return catalogMachine() }
    if option.lacksAnyOf {
      option.error(
        "missing price: \(option.scope) has no price for its machines",
        help: "give instance: … from the catalog, hourly_price: …, or purchase: { price: … }")
    }
    return inlineMachine(inlinePrices())
  }

  private func inlineMachine(_ prices: HourlyPrices?) -> Machine {
    Machine(
      instance: nil, prices: prices, accelerators: option.figure("accelerators"),
      memoryGigabytes: option.figure("memory_gb"))
  }

  private func catalogMachine() -> Machine {
    guard let found = context.lookup.instance(option) else {
      return Machine(instance: nil, prices: nil, accelerators: nil, memoryGigabytes: nil)
    }
    let name = "instance '\(found.id)'"
    let dated = context.lookup.prices(
      of: name, found.entry.prices, pin: found.pin, at: found.spot)
    let path = option.path("hourly_price")
    let prices = dated.flatMap { dated in
      context.conversion.canConvert(dated.currency, of: name, at: found.spot)
        ? HourlyPrices(
          prices: dated.prices, currency: dated.currency, path: { path + "." + $0 }, name: name)
        : nil
    }
    let session = context.session
    return Machine(
      instance: found.id, prices: prices,
      accelerators: session.figure(
        found.entry.accelerators, .count, path: option.path("accelerators")),
      memoryGigabytes: session.figure(
        found.entry.memoryGigabytes, .gigabytes, path: option.path("memory_gb")))
  }

  private func inlinePrices() -> HourlyPrices? {
    guard let node = option.value("hourly_price") else { return nil }
    let path = option.path("hourly_price")
    let currency = context.conversion.currency
    if NumberReader.isNumber(node) {
      return option.number("hourly_price").map {
        HourlyPrices(
          prices: ["on-demand": $0], currency: currency, path: { _ in path },
          name: "'hourly_price'")
      }
    }
    let terms = RentalTermKey.names(among: node.entries?.map(\.key) ?? [])
    let rule = option.table.rule(of: "hourly_price")
    let table = KeyTable(terms.map { .number($0, rule, "") } + EvidenceReader.keys)
    guard let fields = option.fields("hourly_price", table) else { return nil }
    let evidence = EvidenceReader(fields).read()
    var prices: [String: SourcedNumber] = [:]
    for term in terms {
      prices[term] = fields.number(term, evidence)
      if let number = prices[term] { fields.checkAge(of: number, term) }
    }
    if terms.contains(where: { fields.has($0) && prices[$0] == nil }) { return nil }
    return HourlyPrices(
      prices: prices, currency: currency, path: { path + "." + $0 }, name: fields.scope)
  }
}
