import Quantities
import ScenarioModel

/// Reads an option of any kind.
struct OptionReader {
  /// What the option is read against.
  let context: OptionContext

  /// The option under a key, nil if something in it is wrong.
  func read(_ entry: YAMLEntry) -> Option? {
    guard let kind = kind(entry), let table = table(kind, entry) else { return nil }
    let fields = Fields(
      entry.value, of: "option '\(entry.key)'", path: "options." + entry.key,
      named: entry.keySpot, table, context.session)
    guard let fields else { return nil }
    let name = fields.text("name") ?? entry.key
    let staff = PeopleReader(option: fields)
    let people = staff.read()
    let setup = staff.setup()
    let tokenFactor = tokenFactor(kind, fields)
    let limit = fields.fields("rate_limit")?.required("tokens_per_minute")
    let fee = fields.figure("monthly_fee")
    let latency = fields.figure("latency_p99_ms")
    let isPrivate = fields.flag("private", default: false)
    let bill = bill(entry, fields, name: name)
    guard let bill else { return nil }
    return Option(
      id: entry.key, name: name, kind: kind, billing: bill.billing, models: bill.models,
      tokenFactor: tokenFactor, rateLimitTokensPerMinute: limit, monthlyFee: fee,
      isPrivate: isPrivate, latencyP99Milliseconds: latency, people: people, setup: setup)
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
      KeyTable([.word("kind", Option.Kind.self, "")]), context.session)
    fields?.require("kind", help: "use one of api, self-hosted, managed, hybrid")
    return fields?.choice("kind")
  }

  private func table(_ kind: Option.Kind, _ entry: YAMLEntry) -> KeyTable? {
    let keys = entry.value.entries?.map(\.key) ?? []
    return OptionTables.variants.first { $0.fits(kind.rawValue, keys) }?.table
  }

  private func bill(_ entry: YAMLEntry, _ fields: Fields, name: String) -> OptionBill? {
    let outline = OptionOutline(entry)
    if outline.kind == .hybrid { return HybridReader(context: context, option: fields).read() }
    return outline.runsFleet
      ? FleetReader(context: context, option: fields, name: name).read()
      : TokenOptionReader(context: context, option: fields).read()
  }

  /// The factor of an option; a hybrid has none of its own, and the row of a workload that its two
  /// options multiply by theirs.
  private func tokenFactor(_ kind: Option.Kind, _ fields: Fields) -> Figure {
    guard kind == .hybrid else { return fields.figure("token_factor", default: 1) }
    let row = context.workloads.lazy.compactMap(\.workload?.batchable.assumption).first
    return Figure(1, assumption: row ?? 0)
  }
}
