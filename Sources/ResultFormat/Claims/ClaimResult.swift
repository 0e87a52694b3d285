import DecisionEngine
import ScenarioModel

/// `claims[]`.
struct ClaimResult: Codable, Sendable {
  let id: String
  let document: String
  let lines: Nullable<String>
  let says: String
  let unit: Nullable<String>
  let published: Nullable<StatedNumber>
  let recomputed: Nullable<StatedNumber>
  let difference: Amount
  let verdict: String
  let because: Nullable<String>
  let figures: [ClaimedFigureResult]
  let readings: [ClaimedFigureResult]
  let consequences: [ConsequenceResult]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, document, lines, says, unit, published, recomputed, difference, verdict, because
    case figures, readings, consequences
  }

  init(_ finding: ClaimFinding) {
    let claim = finding.claim
    id = claim.id
    document = claim.source.document
    lines = Nullable(claim.source.lines)
    says = claim.says
    unit = Nullable(claim.unit)
    published = Nullable(Self.published(claim.statement).map(StatedNumber.init))
    recomputed = Nullable(finding.onlyFigure.map { StatedNumber($0.recomputed) })
    difference = Amount(finite: finding.onlyFigure?.difference)
    verdict = finding.verdict.rawValue
    because = Nullable(claim.because)
    let all = finding.figures.map(ClaimedFigureResult.init)
    figures = if case .figures = claim.statement { all } else { [] }
    readings = if case .readings = claim.statement { all } else { [] }
    consequences = finding.consequences.map(ConsequenceResult.init)
  }

  /// The one number that the claim states.
  private static func published(_ statement: Claim.Statement) -> Published? {
    switch statement {
    case .figure(let figure): figure.published
    case .readings(let readings):
      readings.allSatisfy { $0.published == readings[0].published }
        ? readings.first?.published : nil
    case .figures: nil
    case .uncheckable(_, let published): published
    }
  }
}

extension ClaimResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .id: .text("The claim's name.")
    case .document: .text("The document that makes it.")
    case .lines: .text("Its lines there.").orNull
    case .says: .text("The statement.")
    case .unit: .text("What its number counts.").orNull
    case .published:
      .numberOrEnds("What is stated; null where several numbers are, or none.").orNull
    case .recomputed: .numberOrEnds("What comes out; null unless there is one way to it.").orNull
    case .difference:
      .amount("Recomputed over published, less 1; of a range how far beyond it, 0 within.")
    case .verdict: .word(ClaimVerdict.self, "What recomputing says of it.")
    case .because: .text("Why nothing can be recomputed.").orNull
    case .figures:
      .list(
        of: ClaimedFigureResult.schema(describedAs: "One number."), "Its numbers, if several.")
    case .readings:
      .list(
        of: ClaimedFigureResult.schema(describedAs: "One reading."), "How it can be read.")
    case .consequences:
      .list(of: ConsequenceResult.schema(describedAs: "One number."), "What follows.")
    }
  }
}
