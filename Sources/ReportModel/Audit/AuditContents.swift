import DecisionEngine
import Quantities
import ScenarioModel

/// What the parts of an audit are made from.
struct AuditContents {
  let audit: ClaimAudit
  let scenario: Scenario
  let provenance: Provenance
  /// The language of the report.
  let words: Language

  init(
    _ audit: ClaimAudit, scenario: Scenario, provenance: Provenance, in words: Language
  ) {
    (self.audit, self.scenario, self.provenance) = (audit, scenario, provenance)
    self.words = words
  }

  /// The claims with a verdict, in their order.
  func findings(_ verdict: ClaimVerdict) -> [ClaimFinding] {
    audit.findings.filter { $0.verdict == verdict }
  }

  /// What the templates of the audit may name.
  func values() -> [String: ReportValue] {
    Cover.values(scenario, version: provenance.version, in: words).merging([
      "summary": .record(["counts": .text(countsSentence()), "worst": .texts(worstSentences())]),
      "contradictions": .list(findings(.contradicts).map(record)),
      "ambiguous": .list(findings(.ambiguous).map(record)),
      "has_contradictions": .flag(!findings(.contradicts).isEmpty),
      "has_ambiguous": .flag(!findings(.ambiguous).isEmpty),
      "has_disagreements": .flag(!disagreements.isEmpty),
      "has_options": .flag(!scenario.options.isEmpty),
      "tiers": .record(["here": .text(""), "agreement": .text("")]),
    ]) { first, _ in first }
  }

  /// The tables by name.
  func tables() -> [String: ReportTable] {
    var tables = [verdictsTable(), claimsTable(), provenanceTable()]
    if !disagreements.isEmpty { tables.append(disagreementsTable()) }
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0) })
  }

  /// The disagreements of the scenario and of those that it audits.
  var disagreements: [Disagreement] {
    ([scenario] + scenario.audits).flatMap(\.disagreements)
  }

  private func record(_ finding: ClaimFinding) -> ReportValue {
    .record([
      "id": .text(RichText(quoted: finding.claim.id)),
      "says": .text(RichText(quoted: finding.claim.says)),
      "sentences": .texts(sentences(finding)),
      "consequences": .texts(consequences(finding)),
      "has_consequences": .flag(!finding.consequences.isEmpty),
    ])
  }
}
