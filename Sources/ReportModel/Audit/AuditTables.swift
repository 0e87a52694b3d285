import DecisionEngine
import Quantities
import ScenarioModel

extension AuditContents {
  /// How many claims of each document came out how.
  func verdictsTable() -> ReportTable {
    let documents = audit.findings.map(\.claim.source.document).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var rows = documents.map { document in
      ReportTable.Row(counts(RichText(quoted: document)) { $0.claim.source.document == document })
    }
    if documents.count > 1 {
      rows.append(ReportTable.Row(counts("All") { _ in true }, role: .total))
    }
    return ReportTable(
      id: "verdicts", caption: "What recomputing the claims gave",
      columns: [.init(id: "document", head: "Document")]
        + ClaimVerdict.allCases.map {
          .init(id: "verdicts", head: RichText($0.head), content: .count)
        } + [.init(id: "all", head: "All", content: .count)],
      rows: rows)
  }

  private func counts(
    _ head: RichText, _ belongs: (ClaimFinding) -> Bool
  ) -> [ReportTable.Cell] {
    let own = audit.findings.filter(belongs)
    let counts = ClaimVerdict.allCases.map { verdict in own.count { $0.verdict == verdict } }
    return [ReportTable.Cell(head)] + (counts + [own.count]).map { .plain(Double($0)) }
  }

  /// Every claim with its verdict.
  func claimsTable() -> ReportTable {
    ReportTable(
      id: "claims", caption: "Every claim, recomputed where that is possible",
      columns: [
        .init(id: "id", head: "Claim"), .init(id: "says", head: "What it says"),
        .init(id: "lines", head: "Lines"), .init(id: "published", head: "Published"),
        .init(id: "recomputed", head: "Recomputed"), .init(id: "unit", head: "Unit"),
        .init(id: "verdict", head: "Verdict"),
      ],
      rows: audit.findings.map(row))
  }

  private func row(_ finding: ClaimFinding) -> ReportTable.Row {
    let claim = finding.claim
    let parts = finding.figures
    let several = { (text: (FigureFinding) -> RichText) -> ReportTable.Cell in
      guard let first = parts.first else { return .none }
      return ReportTable.Cell(
        parts.dropFirst().reduce(text(first)) { $0 + " · " + text($1) })
    }
    let because: RichText = claim.because.map { " (\(quoted: $0))" } ?? ""
    return ReportTable.Row([
      ReportTable.Cell(RichText(quoted: claim.id)),
      ReportTable.Cell(RichText(quoted: claim.says)),
      claim.source.lines.map { ReportTable.Cell(RichText(quoted: $0)) } ?? .none,
      stated(claim) ?? several(published), several(recomputed),
      claim.unit.map { ReportTable.Cell(RichText(quoted: $0)) } ?? .none,
      ReportTable.Cell(RichText(finding.verdict.participle) + because),
    ])
  }

  /// The number of a claim that gives nothing to recompute.
  private func stated(_ claim: Claim) -> ReportTable.Cell? {
    guard case .uncheckable(_, let number?) = claim.statement else { return nil }
    return ReportTable.Cell(published(number))
  }

  /// Where documents say different things.
  func disagreementsTable() -> ReportTable {
    let documents = disagreements.flatMap(\.positions).map(\.document).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let rows = disagreements.map { disagreement in
      ReportTable.Row(
        [ReportTable.Cell(RichText(quoted: disagreement.topic))]
          + documents.map { document in
            disagreement.positions.first { $0.document == document }
              .map { ReportTable.Cell(RichText(quoted: $0.says)) } ?? .none
          } + [
            ReportTable.Cell(RichText(quoted: disagreement.decides)),
            ReportTable.Cell(RichText(quoted: disagreement.claims.joined(separator: ", "))),
          ])
    }
    return ReportTable(
      id: "disagreements", caption: "Where the documents disagree, and what decides",
      columns: [.init(id: "topic", head: "Topic")]
        + documents.map { .init(id: "documents", head: RichText(quoted: $0)) }
        + [.init(id: "decides", head: "What decides"), .init(id: "claims", head: "Claims")],
      rows: rows)
  }

  /// What the audit was made from.
  func provenanceTable() -> ReportTable {
    var rows: [(RichText, RichText)] = [("Program", "breakeven \(provenance.version)")]
    rows += provenance.inputs.map { ("SHA-256 of the \($0.name)", RichText($0.sha256)) }
    rows.append(("Command", RichText(quoted: provenance.command)))
    return ReportTable(
      id: "provenance", caption: "Provenance",
      columns: [.init(id: "item", head: "Item"), .init(id: "value", head: "Value")],
      rows: rows.map { ReportTable.Row([ReportTable.Cell($0), ReportTable.Cell($1)]) })
  }
}

extension ClaimVerdict {
  /// The verdict as a head.
  fileprivate var head: String {
    switch self {
    case .reproduced: "Reproduced"
    case .approximately: "Approximately"
    case .contradicts: "Contradicted"
    case .ambiguous: "Ambiguous"
    case .notCheckable: "Not checkable"
    }
  }
}
