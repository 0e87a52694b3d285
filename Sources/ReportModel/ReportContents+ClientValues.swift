import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the templates of the client report may name.
  func clientValues() -> [String: ReportValue] {
    Cover.values(scenario, version: provenance.version, in: words).merging(sections()) { first, _ in
      first
    }
  }

  /// What every report may say of options, workloads and their costs, without its cover.
  func sections() -> [String: ReportValue] {
    parts().merging(conditions()) { first, _ in first }
  }

  private func parts() -> [String: ReportValue] {
    [
      "summary": .record(summary()),
      "workloads": .list(
        scenario.workloads.indices.map {
          .record(["name": .text(workloadName($0)), "sentence": .text(workloadSentence($0))])
        }),
      "options": .list(
        scenario.options.indices.map {
          .record([
            "name": .text(name($0)), "kind": .text(kindName($0)),
            "sentence": .text(optionSentence($0)),
          ])
        }),
      "infeasible": .list(
        infeasible().map { .record(["name": .text($0.name), "reason": .text($0.reason)]) }),
      "open_gates": .texts(openGateSentences()),
      "load_shapes": .texts(loadShapeSentences()),
      "capacity": .list(
        fleets.map {
          .record(["name": .text(name($0)), "sentence": .text(capacitySentence($0))])
        }),
      "break_evens": .texts(breakEvenSentences()),
      "tiers": .record([
        "here": .text(tierSentence()), "agreement": .text(agreementSentence()),
      ]),
      "bands": .texts(bandSentences()), "workload_answers": workloadAnswerValues(),
      "hybrids": hybridValues(), "horizon": horizonValues(), "outcomes": outcomeValues(),
      "uncertainty": uncertaintyValues(), "assumptions": .record(assumptions()),
      "method": .record(method()), "recommendation": recommendationValues(),
      "frameworks": frameworkValues(),
    ]
  }

  private func summary() -> [String: ReportValue] {
    [
      "measure": .text(decidingMeasure), "answer": .text(answerSentence()),
      "margin": .optional(marginSentence()), "verdict": .text(verdictSentence()),
      "rival": .optional(rivalSentence()),
      "other_leader": .optional(otherLeaderSentence()),
      "exposure": .optional(exposureSentence()),
      "baseline": .optional(baselineSentence()), "volume": .text(volumeSentence()),
      "infeasible": .texts(infeasibleSentences()), "nearest": .texts(nearestCriteria()),
      "changes": .texts(volumeChangeSentences()),
      "caveat": .text(caveatSentence()),
    ]
  }

  private func assumptions() -> [String: ReportValue] {
    [
      "counts": .text(assumptionCounts()), "ranges": .optional(rangesSentence()),
      "stale": .texts(staleSentences()), "undated": .texts(undatedSentences()),
      "withheld": .optional(withheldSentence()),
    ]
  }

  private func method() -> [String: ReportValue] {
    let number = { (value: Double, path: KeyPathText) in
      ReportValue.text(
        isWithheld(path)
          ? words.volumes.internalNumber : RichText(NumberText.significant(value, digits: 6)))
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
      "has_logs": .flag(!loggedWorkloads.isEmpty),
      "has_load_duration": .flag(showsLoadDuration),
      "has_infeasible": .flag(!infeasible().isEmpty),
      "has_findings": .flag(assessment.findings.contains { !$0.isEmpty }),
      "has_open_gates": .flag(!openGateSentences().isEmpty),
      "has_break_evens": .flag(!assessment.breakEvens.isEmpty),
      "has_stale": .flag(!staleSentences().isEmpty),
      "has_undated": .flag(!undatedSentences().isEmpty), "has_beside": .flag(hasBeside),
      "has_many_workloads": .flag(hasManyWorkloads), "has_hybrid": .flag(!hybrids.isEmpty),
      "has_hybrid_curve": .flag(!curvedHybrids.isEmpty),
      "has_bands": .flag(!assessment.bands.isEmpty), "has_years": .flag(showsYears),
      "has_outcomes": .flag(!judgedWorkloads.isEmpty), "has_draws": .flag(hasDraws),
      "has_criteria": .flag(!nearestCriteria().isEmpty),
      "has_reasons": .flag(!assessment.recommendation.reasons.isEmpty),
      "has_tornado": .flag(hasTornado), "has_switching": .flag(!turningValues.isEmpty),
    ]
  }
}
