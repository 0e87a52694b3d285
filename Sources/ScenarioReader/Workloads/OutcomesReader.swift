import Quantities
import ScenarioModel

/// Reads what happens when an answer is wrong (model.md, 8).
struct OutcomesReader {
  /// The word for all options that have no rate of their own.
  static let fallback = "default"

  /// The workload's keys.
  let workload: Fields

  /// The outcomes, nil where none are given or they are no mapping.
  func read() -> OutcomesDraft? {
    guard let fields = workload.fields("outcomes") else { return nil }
    let attempts = fields.figure("attempts", default: 1)
    let cost = fields.figure("fallback_cost")
    return OutcomesDraft(
      fields: fields, attempts: attempts, fallbackCost: cost, rates: rates(fields))
  }

  private func rates(_ fields: Fields) -> [OutcomesDraft.Rate] {
    fields.require(
      "success_rate", help: "give it by option id or model id, or { \(Self.fallback): 95% }")
    let entries = fields.namedEntries("success_rate")
    if fields.value("success_rate")?.entries != nil, entries.isEmpty {
      fields.error("\(fields.name("success_rate")) is empty", at: "success_rate")
    }
    return entries.map { entry in
      let rule = fields.table.rule(of: "success_rate")
      let path = fields.path("success_rate") + "." + entry.key
      let reader = NumberReader(
        session: fields.session, rule: rule, path: path,
        name: "'\(entry.key)' in \(fields.name("success_rate"))")
      let figure = reader.read(entry.value).map {
        fields.session.figure($0, rule.unit, path: path, rule: rule)
      }
      return OutcomesDraft.Rate(name: entry.key, spot: entry.keySpot, figure: figure)
    }
  }
}
