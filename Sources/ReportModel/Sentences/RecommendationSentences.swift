import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  private var found: Recommendation { assessment.recommendation }

  /// What the section on the recommendation says.
  func recommendationValues() -> ReportValue {
    .record([
      "verdict": .text(statedVerdict), "certainty": .texts(certaintySentences()),
      "reasons": .texts(reasonSentences()), "conditions": .texts(conditionSentences()),
      "review": .optional(reviewSentence()),
      "next": .texts(
        [settlingSentence()].compactMap(\.self) + found.nextSteps.map(nextStepSentence)),
    ])
  }

  /// What is recommended and how sure that is, or that nothing can be.
  private var statedVerdict: RichText {
    let sentence = verdictSentence()
    return sentence.isEmpty ? words.verdicts.noneFeasibleSentence : sentence
  }

  /// The verdict as a head, such as `Clear`.
  var verdictHead: RichText {
    switch found.verdict {
    case .clear: words.verdicts.clear
    case .lean: words.verdicts.lean
    case .tooClose: words.verdicts.tooClose
    case .insufficientEvidence: words.verdicts.insufficientEvidence
    case .noneFeasible: words.verdicts.noneFeasible
    }
  }

  /// Whether there is more to say than the figures.
  func verdictSentence() -> RichText {
    guard let leader = found.option else { return excludingSentence() }
    let option = name(leader)
    switch found.verdict {
    case .clear: return words.recommendation.clear(option: option)
    case .lean: return words.recommendation.lean(option: option)
    case .tooClose:
      return assessment.ranking.dropFirst().first.map {
        words.recommendation.tooClose(option: option, next: name($0))
      } ?? words.recommendation.tooCloseAlone(option: option)
    case .insufficientEvidence: return words.recommendation.insufficientEvidence(option: option)
    case .noneFeasible: return ""
    }
  }

  /// The gates that leave no option.
  private func excludingSentence() -> RichText {
    let gates = found.excludingGates.map(words.name)
    return gates.isEmpty
      ? ""
      : words.recommendation.excluded(number: Double(gates.count), gates: words.list(gates))
  }

  /// Why, the largest first.
  func reasonSentences() -> [RichText] {
    found.reasons.map(reasonSentence) + [otherLinesSentence()].filter { !$0.isEmpty }
  }

  /// The lines of the month that no reason names, so that all of them come to the gap of the totals.
  private func otherLinesSentence() -> RichText {
    let named = found.reasons.compactMap { reason -> (line: CostLine, option: Int)? in
      if case .line(let line, let option, _) = reason { (line, option) } else { nil }
    }
    guard let leader = found.option, let second = named.first?.option else { return "" }
    let gap = { (line: CostLine) in
      (bills.lines[second][line] ?? 0) - (bills.lines[leader][line] ?? 0)
    }
    let rest = CostLine.allCases.filter { line in
      gap(line) != 0 && !named.contains { $0.line == line }
    }
    let total = bills.totals[second] - bills.totals[leader]
    let say = words.recommendation
    let all =
      total < 0
      ? say.allLinesMore(gap: bills.money(-total), option: name(second))
      : say.allLines(gap: bills.money(total), option: name(second))
    guard !rest.isEmpty else { return all }
    let parts = rest.map { line in
      gap(line) < 0
        ? say.lineMore(line: words.inlineName(line), amount: bills.money(-gap(line)))
        : say.lineLess(line: words.inlineName(line), amount: bills.money(gap(line)))
    }
    return .sentences([say.otherLines(lines: words.series(parts)), all])
  }

  private func reasonSentence(_ reason: Reason) -> RichText {
    let leader = found.option ?? 0
    let gap = { (other: Int) in
      deciding.text.money(abs(deciding.totals[other] - deciding.totals[leader]))
    }
    let say = words.recommendation
    switch reason {
    case .onlyFeasible: return words.summary.onlyFeasible
    case .belowRunnerUp(let option, _):
      return say.belowRunnerUp(gap: gap(option), option: name(option), measure: decidingMeasure)
    case .belowBaseline:
      return say.belowBaseline(gap: gap(scenario.baseline), measure: decidingMeasure)
    case .line(let line, let option, _):
      let printed = { (option: Int) in bills.lines[option][line] ?? 0 }
      return say.cheaperLine(
        line: words.name(line), amount: bills.money(printed(option) - printed(leader)),
        option: name(option))
    case .ruledOut(let option, let gate, _):
      return say.ruledOut(
        option: name(option), gap: gap(option), measure: decidingMeasure,
        reason: self.reason(gate, option))
    }
  }

  /// What must be found out.
  func openConditionSentences() -> [RichText] {
    guard let leader = found.option else { return [] }
    return found.conditions.map { condition in
      let reason = reason(condition, leader)
      return condition.workload.map {
        words.recommendation.findOutFor(workload: workloadName($0), reason: reason)
      } ?? words.recommendation.findOut(reason: reason)
    }
  }

  /// What must be found out, and where the answer stops to hold.
  func conditionSentences() -> [RichText] {
    guard found.option != nil else { return [] }
    return openConditionSentences() + found.wouldChange.compactMap(stopSentence)
  }

  private func stopSentence(_ change: SwitchingValue) -> RichText? {
    guard let row = shownRow(change.assumption), let value = change.value,
      let factor = change.factor
    else { return nil }
    let path = twinsText(change, keyWords(of: row.path))
    let (turn, today) = (estimateCell(value, row.unit).text, registerCell(row).text)
    return factor < 1
      ? words.recommendation.stopBelow(
        path: path, value: turn, unit: unitText(row.unit), today: today)
      : words.recommendation.stopAbove(
        path: path, value: turn, unit: unitText(row.unit), today: today)
  }

  /// When to look again.
  func reviewSentence() -> RichText? {
    found.reviewDate.map { date in
      date == scenario.date
        ? words.recommendation.reviewNow : words.recommendation.review(date: words.date(date))
    }
  }

  /// What to find out first where the answer is not clear: the number whose range moves the lead most.
  private func settlingSentence() -> RichText? {
    guard found.option != nil, found.verdict != .clear, let (bar, row) = widestBar else {
      return nil
    }
    let ends = [bar.differenceAtLow, bar.differenceAtHigh].sorted().map(deciding.text.money)
    return words.nextSteps.settle(path: keyWords(of: row.path), low: ends[0], high: ends[1])
  }

  private func nextStepSentence(_ step: NextStep) -> RichText {
    switch step {
    case .nameStage: words.nextSteps.nameStage
    case .collectUsage: words.nextSteps.collectUsage
    case .runStudy: words.nextSteps.runStudy
    case .managedProvider: words.nextSteps.managedProvider
    case .notCovered: words.nextSteps.notCovered
    case .auditTasks: words.nextSteps.auditTasks
    case .pilotRouting: words.nextSteps.pilotRouting
    }
  }
}
