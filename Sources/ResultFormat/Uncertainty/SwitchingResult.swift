import CostEngine
import ScenarioModel

/// `uncertainty.switching[]`.
struct SwitchingResult: Codable, Sendable {
  let path: String
  let value: Double
  let switchesAt: Amount
  let factor: Amount
  let becomes: Nullable<String>

  enum CodingKeys: String, CodingKey, CaseIterable {
    case path, value, factor, becomes
    case switchesAt = "switches_at"
  }

  init(_ switching: SwitchingValue, in scenario: Scenario) {
    path = scenario.assumptions[switching.assumption].path
    value = scenario.assumptions[switching.assumption].value
    switchesAt = Amount(finite: switching.value)
    factor = Amount(finite: switching.factor)
    becomes = Nullable(switching.becomes.map { scenario.options[$0].id })
  }
}

extension SwitchingResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .path: .text("The number's row in `assumptions`.")
    case .value: .number("The number as it is.")
    case .switchesAt:
      .amount("The nearest value that turns the answer; null from a tenth to ten times.")
    case .factor: .amount("That over `value`.")
    case .becomes: .text("The option that becomes cheapest; null where none may win.").orNull
    }
  }
}
