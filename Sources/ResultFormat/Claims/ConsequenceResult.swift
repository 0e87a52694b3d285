import DecisionEngine
import ScenarioModel

/// `claims[].consequences[]`.
struct ConsequenceResult: Codable, Sendable {
  let says: String
  let unit: Nullable<String>
  let recomputed: Double

  enum CodingKeys: String, CodingKey, CaseIterable {
    case says, unit, recomputed
  }

  init(_ finding: ClaimFinding.Consequence) {
    says = finding.consequence.says
    unit = Nullable(finding.consequence.unit)
    recomputed = finding.value
  }
}

extension ConsequenceResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .says: .text("What the number says.")
    case .unit: .text("What it counts.").orNull
    case .recomputed: .number("The number.")
    }
  }
}
