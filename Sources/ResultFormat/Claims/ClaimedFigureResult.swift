import DecisionEngine
import ScenarioModel

/// `claims[].figures[]` and `claims[].readings[]`.
struct ClaimedFigureResult: Codable, Sendable {
  let name: String
  let published: StatedNumber
  let unit: Nullable<String>
  let recomputed: StatedNumber
  let difference: Amount
  let verdict: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case name, published, unit, recomputed, difference, verdict
  }

  init(_ finding: FigureFinding) {
    name = finding.figure.name ?? ""
    published = StatedNumber(finding.figure.published)
    unit = Nullable(finding.figure.unit)
    recomputed = StatedNumber(finding.recomputed)
    difference = Amount(finite: finding.difference)
    verdict = finding.verdict.rawValue
  }
}

extension ClaimedFigureResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .name: .text("Which number it is, or how the statement is read.")
    case .published: .numberOrEnds("What is stated.")
    case .unit: .text("What it counts.").orNull
    case .recomputed: .numberOrEnds("What comes out.")
    case .difference: .amount("Recomputed over published, less 1; null where 0 is published.")
    case .verdict: .word(ClaimVerdict.self, "What recomputing says of it.")
    }
  }
}
