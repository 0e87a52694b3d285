import Quantities
import ScenarioModel

/// Puts a scenario's `policy` over the shipped one.
struct PolicyOverrides {
  /// The shipped policy.
  let shipped: PolicyDocument

  /// The policy that holds for the scenario; the source of what it changes says from what.
  func read(_ file: Fields) -> PolicyDocument {
    guard let fields = file.fields("policy") else { return shipped }
    var policy = shipped
    policy.residency = fields.word("residency") ?? policy.residency
    policy.decideBy = fields.word("decide_by") ?? policy.decideBy
    policy.team = fields.word("team") ?? policy.team
    policy.exposure = fields.word("exposure") ?? policy.exposure
    for parameter in PolicyDocument.parameters {
      guard var number = fields.number(parameter.key) else { continue }
      let value = Self.text(shipped[keyPath: parameter.path].value, fields.table, parameter.key)
      number.source = [number.source, "this scenario's policy; the shipped value is \(value)"]
        .compactMap(\.self).joined(separator: "; ")
      policy[keyPath: parameter.path] = number
    }
    return policy
  }

  private static func text(_ value: Double, _ table: KeyTable, _ key: String) -> String {
    table.rule(of: key).unit == .share
      ? NumberText.plainPercent(value) : NumberText.plain(value)
  }
}
