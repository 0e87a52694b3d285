import Quantities
import ScenarioModel

/// Reads an option of any kind.
struct OptionReader {
  /// What the option is read against.
  let context: OptionContext

  /// The option under a key, nil if something in it is wrong.
  func read(_ entry: YAMLEntry) -> Option? {
    guard let kind = kind(entry) else { return nil }
    let isFleet = isFleet(kind, entry)
    let fields = Fields(
      entry.value, of: "option '\(entry.key)'", path: "options." + entry.key,
      named: entry.keySpot, table(kind, isFleet: isFleet), context.session)
    guard let fields else { return nil }
    let name = fields.text("name") ?? entry.key
    let staff = PeopleReader(option: fields)
    let people = staff.read()
    let setup = staff.setup()
    let tokenFactor = fields.figure("token_factor", .positive(.factor), default: 1)
    let fee =
      fields.has("monthly_fee")
      ? fields.figure("monthly_fee", .price(.pricePerMonth)) : nil
    let latency = fields.figure("latency_p99_ms", .positive(.milliseconds))
    let isPrivate = fields.has("private") && fields.flag("private", default: false)
    let bill =
      isFleet
      ? FleetReader(context: context, option: fields, name: name).read()
      : TokenOptionReader(context: context, option: fields).read()
    guard let bill else { return nil }
    return Option(
      id: entry.key, name: name, kind: kind, billing: bill.billing, models: bill.models,
      tokenFactor: tokenFactor, monthlyFee: fee, isPrivate: isPrivate,
      latencyP99Milliseconds: latency, people: people, setup: setup)
  }

  /// The kind, read before the rest because it says which keys there are.
  private func kind(_ entry: YAMLEntry) -> Option.Kind? {
    guard let entries = entry.value.entries else {
      context.session.error(
        "option '\(entry.key)' must be a mapping, not \(entry.value.kindName)",
        at: entry.keySpot)
      return nil
    }
    let only = YAMLNode(
      content: .mapping(entries.filter { $0.key == "kind" }), spot: entry.value.spot)
    let fields = Fields(
      only, of: "option '\(entry.key)'", path: "options." + entry.key, named: entry.keySpot,
      KeyTable(keys: ["kind"]), context.session)
    fields?.require("kind", help: "use one of api, self-hosted, managed")
    return fields?.choice("kind", notYetSupported: ["hybrid"])
  }

  private func isFleet(_ kind: Option.Kind, _ entry: YAMLEntry) -> Bool {
    switch kind {
    case .api: false
    case .selfHosted: true
    case .managed:
      entry.value.entries?.contains { ["instance", "hourly_price"].contains($0.key) } ?? false
    }
  }

  private func table(_ kind: Option.Kind, isFleet: Bool) -> KeyTable {
    switch kind {
    case .api: OptionTables.api
    case .selfHosted: OptionTables.selfHosted
    case .managed: isFleet ? OptionTables.managedPerHour : OptionTables.managedPerToken
    }
  }
}
