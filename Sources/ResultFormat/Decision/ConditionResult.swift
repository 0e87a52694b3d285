import DecisionEngine
import ScenarioModel

/// `recommendation.conditions[]`.
struct ConditionResult: Codable, Sendable {
  let gate: String
  let workload: Nullable<String>
  let reason: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case gate, workload, reason
  }

  init(_ finding: GateFinding, in scenario: Scenario) {
    gate = finding.gate.rawValue
    workload = Nullable(finding.workload.map { scenario.workloads[$0].id })
    reason = finding.reason
  }
}

extension ConditionResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .gate: .word(Gate.self, "The gate that is open.")
    case .workload: .text("The workload that it concerns; null for the option as a whole.").orNull
    case .reason: .text("What is not known.")
    }
  }
}
