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
      ReportTable.Row(counts(documentName(document)) { $0.claim.source.document == document })
    }
    if documents.count > 1 {
      rows.append(ReportTable.Row(counts(words.auditTables.all) { _ in true }, role: .total))
    }
    return ReportTable(
      id: "verdicts", caption: words.auditTables.caption,
      columns: [.init(id: "document", head: words.heads.document)]
        + ClaimVerdict.allCases.map {
          .init(id: "verdicts", head: words.head($0), content: .count)
        } + [.init(id: "all", head: words.auditTables.all, content: .count)],
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
      id: "claims", caption: words.auditTables.claimsCaption,
      columns: [
        .init(id: "id", head: words.auditTables.claim),
        .init(id: "says", head: words.auditTables.says),
        .init(id: "lines", head: words.auditTables.lines),
        .init(id: "published", head: words.auditTables.published),
        .init(id: "recomputed", head: words.auditTables.recomputed),
        .init(id: "unit", head: words.heads.unit),
        .init(id: "verdict", head: words.heads.verdict),
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
    let verdict = words.participle(finding.verdict)
    return ReportTable.Row([
      ReportTable.Cell(RichText(quoted: claim.id)),
      ReportTable.Cell(RichText(quoted: claim.says)),
      claim.source.lines.map { ReportTable.Cell(RichText(quoted: $0)) } ?? .none,
      stated(claim) ?? several { published($0, finding) }, several { recomputed($0, finding) },
      claim.unit.map { ReportTable.Cell(RichText(quoted: $0)) } ?? .none,
      ReportTable.Cell(
        claim.because.map {
          words.auditTables.verdictBecause(verdict: verdict, reason: RichText(quoted: $0))
        } ?? verdict),
    ])
  }

  /// The number of a claim that gives nothing to recompute.
  private func stated(_ claim: Claim) -> ReportTable.Cell? {
    guard case .uncheckable(_, let number?) = claim.statement else { return nil }
    return ReportTable.Cell(published(number, claim.unit))
  }

  /// A document's name: one of the four articles by its number.
  private func documentName(_ document: String) -> RichText {
    let number = document.prefix { $0 != "_" && $0 != "." }
    let isArticle = number.utf8.count == 3 && number.utf8.allSatisfy { (48...57).contains($0) }
    return isArticle
      ? words.auditTables.article(number: String(number)) : RichText(quoted: document)
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
      id: "disagreements", caption: words.auditTables.disagreementsCaption,
      columns: [.init(id: "topic", head: words.auditTables.topic)]
        + documents.map { .init(id: "documents", head: documentName($0)) }
        + [
          .init(id: "decides", head: words.auditTables.decides),
          .init(id: "claims", head: words.auditTables.claims),
        ],
      rows: rows)
  }

  /// What the audit was made from.
  func provenanceTable() -> ReportTable {
    words.provenanceTable(
      words.madeFrom(provenance) + [
        (words.provenance.command, RichText(quoted: provenance.command))
      ])
  }
}
