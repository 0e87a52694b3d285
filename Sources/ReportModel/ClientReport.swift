package import DecisionEngine
import Quantities
package import ScenarioModel

/// Builds the client report.
package enum ClientReport {
  /// The report of an assessment, without what is internal unless that is asked for.
  package static func report(
    _ assessment: Assessment, provenance: Provenance, includesInternal: Bool = false
  ) -> Report {
    let contents = ReportContents(
      assessment, provenance: provenance, includesInternal: includesInternal)
    return Report(
      title: RichText(quoted: assessment.scenario.title), brand: assessment.scenario.brand,
      values: .record(contents.clientValues()), tables: contents.clientTables(),
      charts: contents.clientCharts())
  }
}

extension ReportContents {
  fileprivate func clientTables() -> [String: ReportTable] {
    let tables = [
      answerTable(), workloadsTable(), trafficTable(), billTable(), hiddenCostsTable(),
      capacityTable(), loadsTable(), breakEvenTable(), volumeTiersTable(), gatesTable(),
      assumptionsTable(), provenanceTable(),
    ]
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0) })
  }

  fileprivate func clientValues() -> [String: ReportValue] {
    cover().merging(sections()) { first, _ in first }.merging(conditions()) { first, _ in first }
  }

  private func cover() -> [String: ReportValue] {
    let parties = scenario.parties
    let quoted = { (text: String?) in ReportValue.optional(text.map { RichText(quoted: $0) }) }
    return [
      "title": .text(RichText(quoted: scenario.title)), "client": quoted(parties.client),
      "prepared_for": quoted(parties.preparedFor), "prepared_by": quoted(parties.preparedBy),
      "date": .optional(scenario.date.map { RichText(DateText.long($0)) }),
      "date_iso": .optional(scenario.date.map { RichText($0.iso) }),
      "currency": .text(RichText(currency.code)), "brand_name": quoted(scenario.brand.name),
      "confidentiality": quoted(scenario.brand.confidentiality),
      "version": .text(RichText(provenance.version)),
    ]
  }

  private func sections() -> [String: ReportValue] {
    [
      "summary": .record(summary()),
      "workloads": .list(
        scenario.workloads.indices.map {
          .record(["name": .text(workloadName($0)), "sentence": .text(workloadSentence($0))])
        }),
      "options": .list(
        scenario.options.indices.map {
          .record([
            "name": .text(name($0)), "kind": .text(RichText(kindName($0))),
            "sentence": .text(optionSentence($0)),
          ])
        }),
      "infeasible": .list(
        infeasible().map { .record(["name": .text($0.name), "reason": .text($0.reason)]) }),
      "open_gates": texts(openGateSentences()),
      "capacity": .list(
        fleets.map {
          .record(["name": .text(name($0)), "sentence": .text(capacitySentence($0))])
        }),
      "break_evens": texts(breakEvenSentences()),
      "tiers": .record([
        "here": .text(tierSentence()), "agreement": .text(agreementSentence()),
      ]),
      "assumptions": .record(assumptions()), "method": .record(method()),
    ]
  }

  private func summary() -> [String: ReportValue] {
    [
      "answer": .text(answerSentence()), "margin": .optional(marginSentence()),
      "other_leader": .optional(otherLeaderSentence()),
      "exposure": .optional(exposureSentence()),
      "baseline": .optional(baselineSentence()), "volume": .text(volumeSentence()),
      "infeasible": texts(infeasibleSentences()), "changes": texts(volumeChangeSentences()),
      "caveat": .text(caveatSentence()),
    ]
  }

  private func assumptions() -> [String: ReportValue] {
    [
      "counts": .text(assumptionCounts()), "ranges": .optional(rangesSentence()),
      "stale": texts(staleSentences()), "undated": texts(undatedSentences()),
      "withheld": .optional(withheldSentence()),
    ]
  }

  private func method() -> [String: ReportValue] {
    let number = { (value: Double, path: KeyPathText) in
      let isShown = !isWithheld(path)
      let text = isShown ? NumberText.significant(value, digits: 6) : "an internal number of"
      return ReportValue.text(RichText(text))
    }
    return [
      "days_per_month": number(
        scenario.calendar.daysPerMonth.value, "calendar.days_per_month"),
      "hours_per_month": number(
        scenario.calendar.hoursPerMonth.value, "calendar.hours_per_month"),
      "horizon_months": number(scenario.horizon.months.value, "horizon.months"),
      "memory_overhead": .text(
        RichText(NumberText.plainPercent(scenario.policy.memoryOverhead.value - 1))),
      "rounding": .text(roundingSentence()),
    ]
  }

  private func conditions() -> [String: ReportValue] {
    [
      "has_fleet": .flag(!fleets.isEmpty), "has_loads": .flag(!pureFleets.isEmpty),
      "has_infeasible": .flag(!infeasible().isEmpty),
      "has_findings": .flag(assessment.findings.contains { !$0.isEmpty }),
      "has_open_gates": .flag(!openGateSentences().isEmpty),
      "has_break_evens": .flag(!assessment.breakEvens.isEmpty),
      "has_stale": .flag(!staleSentences().isEmpty),
      "has_undated": .flag(!undatedSentences().isEmpty),
    ]
  }

  private func texts(_ sentences: [RichText]) -> ReportValue {
    .list(sentences.map { .record(["text": .text($0)]) })
  }
}

extension ReportContents {
  fileprivate func clientCharts() -> [String: ReportChart] {
    var charts = [costByOptionChart(), breakEvenChart(), trafficWeekChart()]
    if !pureFleets.isEmpty { charts.append(loadCostChart()) }
    return Dictionary(uniqueKeysWithValues: charts.map { ($0.id, $0) })
  }
}
