package import DecisionEngine
package import ScenarioModel

/// Builds the budget memo: the request for the money that the leading option costs.
package enum BudgetReport {
  /// The memo of an assessment with a budget, without what is internal unless that is asked for.
  package static func report(
    _ assessment: Assessment, provenance: Provenance, includesInternal: Bool = false,
    in words: Language = .english
  ) -> Report {
    let contents = ReportContents(
      assessment, provenance: provenance, includesInternal: includesInternal, in: words)
    let budget = BudgetContents(contents)
    return Report(
      title: RichText(quoted: assessment.scenario.title), brand: assessment.scenario.brand,
      values: budget.values(), tables: budget.tables(),
      charts: contents.clientCharts().filter {
        ReportVocabulary.budget.charts.contains($0.key)
      }, language: words, entry: contents.indexEntry())
  }
}
