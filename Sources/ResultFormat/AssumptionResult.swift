import Quantities
import ScenarioModel

/// `assumptions[]`.
struct AssumptionResult: Codable, Sendable {
  let path: String
  let value: Double
  let low: Nullable<Double>
  let high: Nullable<Double>
  let unit: String
  let evidence: String
  let source: Nullable<String>
  let asOf: Nullable<String>
  let stale: Nullable<Bool>
  let `default`: Bool
  let `internal`: Bool

  enum CodingKeys: String, CodingKey, CaseIterable {
    case path, value, low, high, unit, evidence, source, stale, `default`, `internal`
    case asOf = "as_of"
  }

  init(_ assumption: Assumption, in scenario: Scenario) {
    path = assumption.path
    value = assumption.value
    low = Nullable(assumption.distribution?.ends?.low)
    high = Nullable(assumption.distribution?.ends?.high)
    unit = assumption.unit.rawValue
    evidence = assumption.evidence.rawValue
    source = Nullable(assumption.source)
    asOf = Nullable(assumption.asOf?.iso)
    stale = Nullable(assumption.isStale(on: scenario.date, after: scenario.staleAfterDays))
    self.default = assumption.isDefault
    self.internal = scenario.isInternal(assumption.path)
  }
}

extension AssumptionResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .path: .text("Where the number stands in the scenario or the catalog.")
    case .value: .number("The number that point figures use.")
    case .low: .number("The least of its range; null without stated ends.").orNull
    case .high: .number("The most of its range; null without stated ends.").orNull
    case .unit: .word(Unit.self, "What it counts; money is in the scenario's currency.")
    case .evidence: .word(Evidence.self, "How far it can be trusted.")
    case .source: .text("Who says so.").orNull
    case .asOf: .text("The day the source said so, as YYYY-MM-DD.").orNull
    case .stale: .flag("Whether it is a price that is too old; null where that is unknown.").orNull
    case .default: .flag("Whether nobody wrote it and the default was used.")
    case .internal: .flag("Whether the scenario marks it as internal.")
    }
  }
}
