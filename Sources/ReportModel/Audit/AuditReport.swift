package import DecisionEngine
import Quantities
package import ScenarioModel

/// Builds the audit report: other people's numbers, recomputed.
package enum AuditReport {
  /// The report of an audit, with the volume tiers where the scenario has options of its own.
  package static func report(
    _ audit: ClaimAudit, of assessment: Assessment, provenance: Provenance,
    includesInternal: Bool = false, in words: Language = .english
  ) -> Report {
    let scenario = assessment.scenario
    let contents = AuditContents(
      audit, scenario: scenario, provenance: provenance, in: words)
    var values = contents.values()
    var tables = contents.tables()
    if !scenario.options.isEmpty {
      let client = ReportContents(
        assessment, provenance: provenance, includesInternal: includesInternal, in: words)
      values["tiers"] = .record([
        "here": .text(client.tierSentence()), "agreement": .text(client.agreementSentence()),
      ])
      for table in [client.answerTable(), client.volumeTiersTable()] { tables[table.id] = table }
    }
    var entry = IndexEntry(
      title: RichText(quoted: scenario.title), group: .audit, date: scenario.date?.iso)
    entry.claims = contents.countsSentence()
    return Report(
      title: RichText(quoted: scenario.title), brand: scenario.brand, values: .record(values),
      tables: tables, charts: [:], language: words, entry: entry)
  }
}
