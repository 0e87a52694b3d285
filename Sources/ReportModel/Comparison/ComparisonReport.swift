package import DecisionEngine
package import ScenarioModel

/// Builds the comparison: options and volume tiers for the public.
package enum ComparisonReport {
  /// The report of what is public of a scenario, without what is internal unless that is asked for.
  package static func report(
    _ found: PublicAssessment, provenance: Provenance, includesInternal: Bool = false,
    in words: Language = .english
  ) -> Report {
    let contents = ReportContents(
      found.assessment, provenance: provenance, includesInternal: includesInternal, in: words)
    let scenario = contents.scenario
    let offered = ReportVocabulary.comparison
    let values = Cover.publicValues(scenario, version: provenance.version, in: words)
      .merging(contents.sections()) { first, _ in first }
    return Report(
      title: RichText(quoted: scenario.title), brand: scenario.brand,
      values: offered.values.part(of: .record(values)),
      tables: contents.clientTables().filter { offered.tables.keys.contains($0.key) },
      charts: contents.clientCharts().filter { offered.charts.contains($0.key) },
      language: words, entry: contents.indexEntry(in: .comparison))
  }
}
