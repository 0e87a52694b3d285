package import CostEngine
package import DecisionEngine
package import ScenarioModel

/// Builds the client report.
package enum ClientReport {
  /// The report of an assessment, without what is internal unless that is asked for; charts are
  /// made beside the rest where the runner works side by side.
  package static func report(
    _ assessment: Assessment, provenance: Provenance, includesInternal: Bool = false,
    in language: Language = .english, run: any PartRunner = OneByOne()
  ) -> Report {
    let contents = ReportContents(
      assessment, provenance: provenance, includesInternal: includesInternal, in: language)
    let (charts, rest) = run.both(
      { contents.clientCharts() },
      { (values: contents.clientValues(), tables: contents.clientTables()) })
    return Report(
      title: RichText(quoted: assessment.scenario.title), brand: assessment.scenario.brand,
      values: .record(rest.values), tables: rest.tables, charts: charts, language: language,
      entry: contents.indexEntry())
  }
}

extension ReportContents {
  /// The tables that say something of this scenario, by name.
  func clientTables() -> [String: ReportTable] {
    var tables = [
      answerTable(), workloadsTable(), trafficTable(), billTable(), hiddenCostsTable(),
      breakEvenTable(), volumeTiersTable(), gatesTable(), cashFlowTable(), horizonTable(),
      assumptionsTable(), provenanceTable(), frameworkVerdictsTable(), frameworkRulesTable(),
      collectionTable(),
    ]
    if !fleets.isEmpty { tables.append(capacityTable()) }
    if !pureFleets.isEmpty { tables.append(loadsTable()) }
    if !loggedWorkloads.isEmpty { tables.append(loadShapeTable()) }
    if hasBeside { tables.append(besideTable()) }
    if hasManyWorkloads { tables += [workloadAnswersTable(), showbackTable()] }
    if !hybrids.isEmpty { tables.append(hybridsTable()) }
    if !assessment.bands.isEmpty { tables.append(bandsTable()) }
    if !judgedWorkloads.isEmpty { tables.append(outcomesTable()) }
    if hasDraws { tables += [uncertaintyTable(), probabilityTable()] }
    if hasTornado { tables.append(tornadoTable()) }
    if !turningValues.isEmpty { tables.append(switchingTable()) }
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0) })
  }

  /// The charts that say something of this scenario, by name.
  func clientCharts() -> [String: ReportChart] {
    var charts = [costByOptionChart(), breakEvenChart(), trafficWeekChart()]
    if !pureFleets.isEmpty { charts.append(loadCostChart()) }
    if showsLoadDuration { charts.append(loadDurationChart()) }
    if hasManyWorkloads { charts.append(showbackChart()) }
    if !curvedHybrids.isEmpty { charts.append(hybridCurveChart()) }
    if showsYears { charts.append(cashFlowChart()) }
    if hasDraws { charts += [distributionChart(), probabilityChart()] }
    if hasTornado { charts.append(tornadoChart()) }
    return Dictionary(uniqueKeysWithValues: charts.map { ($0.id, $0) })
  }
}
