import Diagnostics
import Quantities
import ScenarioModel

/// Reads which part of each workload a hybrid's local option serves.
struct RoutesReader {
  /// The words that stand for all and nothing.
  static let words = ["local", "remote"]

  /// What the option is read against.
  let context: OptionContext
  /// The hybrid's keys.
  let option: Fields

  /// The shares in the order of the workloads; nil, with an error, if there are none.
  func read() -> [HybridBilling.LocalShare]? {
    let entries = option.namedEntries("routes")
    if option.value("routes")?.entries != nil, entries.isEmpty {
      option.error("\(option.name("routes")) is empty", at: "routes")
    }
    var shares: [String: HybridBilling.LocalShare] = [:]
    for entry in entries where isWorkload(entry) { shares[entry.key] = share(entry) }
    return option.has("routes") ? context.workloads.map { shares[$0.id] ?? .none } : nil
  }

  private func isWorkload(_ entry: YAMLEntry) -> Bool {
    let ids = context.workloads.map(\.id)
    if ids.contains(entry.key) { return true }
    let nearest = NearestName.to(entry.key, among: ids)
    context.session.error(
      "\(option.name("routes")) names a workload that is not there: '\(entry.key)'",
      at: entry.keySpot, help: nearest.map { "did you mean '\($0)'?" })
    return false
  }

  private func share(_ entry: YAMLEntry) -> HybridBilling.LocalShare? {
    let text = entry.value.text
    switch text {
    case "local": return .all
    case "remote": return HybridBilling.LocalShare.none
    default: break
    }
    let name = "'\(entry.key)' in \(option.name("routes"))"
    if let text, !NumberReader.beginsLikeNumber(text) {
      context.session.error(
        "\(name) must be local, remote or a share, not '\(text)'", at: entry.value.spot,
        help: NearestName.to(text, among: Self.words).map { "did you mean '\($0)'?" }
          ?? "write the local share, such as 70%")
      return nil
    }
    let rule = option.table.rule(of: "routes")
    let path = option.path("routes") + "." + entry.key
    let reader = NumberReader(session: context.session, rule: rule, path: path, name: name)
    return reader.read(entry.value).map {
      .share(context.session.figure($0, rule.unit, path: path, rule: rule))
    }
  }
}
