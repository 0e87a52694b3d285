import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  private var found: Recommendation { assessment.recommendation }

  /// What the section on the recommendation says.
  func recommendationValues() -> ReportValue {
    .record([
      "verdict": .text(RichText(verdictHead)), "certainty": .texts(certaintySentences()),
      "reasons": .texts(reasonSentences()), "conditions": .texts(conditionSentences()),
      "review": .optional(reviewSentence()),
      "next": .texts(found.nextSteps.map { RichText(nextStepSentence($0)) }),
    ])
  }

  /// The verdict as a head, such as `Clear`.
  var verdictHead: String {
    switch found.verdict {
    case .clear: "Clear"
    case .lean: "A lean, not a clear lead"
    case .tooClose: "Too close to call"
    case .insufficientEvidence: "Leading, not recommended: the evidence does not carry it"
    case .noneFeasible: "No option can be chosen"
    }
  }

  /// Whether there is more to say than the figures.
  func verdictSentence() -> RichText {
    guard let leader = found.option else { return excludingSentence() }
    switch found.verdict {
    case .clear: return "We recommend \(name(leader)), and the answer is clear."
    case .lean: return "We lean towards \(name(leader)); the lead is not a clear one."
    case .tooClose:
      let next: RichText = assessment.ranking.dropFirst().first.map { " and \(name($0))" } ?? ""
      return "It is too close to call between \(name(leader))\(next)."
    case .insufficientEvidence:
      return "\(name(leader)) leads and is not recommended yet: the evidence does not carry it."
    case .noneFeasible: return ""
    }
  }

  /// The gates that leave no option.
  private func excludingSentence() -> RichText {
    let gates = found.excludingGates.map { RichText($0.rawValue) }
    guard !gates.isEmpty else { return "" }
    let verb = gates.count == 1 ? "leaves" : "together leave"
    return "The requirements on " + RichText.list(gates) + " \(verb) no option."
  }

  /// What the two tests and the look at the evidence gave.
  func certaintySentences() -> [RichText] {
    guard let leader = found.option else { return [] }
    return [
      marginTestSentence(), probabilityTestSentence(leader), rivalSentence(),
      evidenceSentence(leader),
    ].filter { !$0.isEmpty }
  }

  private func marginTestSentence() -> RichText {
    guard let margin = assessment.margin, let word = found.marginVerdict else { return "" }
    let policy = scenario.policy
    let lean = NumberText.plainPercent(policy.leanMargin.value)
    let clear = NumberText.plainPercent(policy.clearMargin.value)
    let gap = NumberText.percent(margin, decimals: 1)
    return RichText(
      "By the margin it is \(testWord(word)): \(gap) below the next. From \(lean) it is a lean, "
        + "from \(clear) clear.")
  }

  /// How often the leader is the cheapest, and what that makes of the answer.
  func probabilityTestSentence(_ leader: Int) -> RichText {
    guard let certainty = found.certainty, let word = found.probabilityVerdict else { return "" }
    let share = certainty.probabilityCheapest[leader]
    let policy = scenario.policy
    let draws = NumberText.plain(Double(certainty.draws))
    let mean = NumberText.percent(share.mean, decimals: 1)
    let error = NumberText.percent(share.standardError, decimals: 1)
    let lean = NumberText.plainPercent(policy.leanProbability.value)
    let clear = NumberText.plainPercent(policy.clearProbability.value)
    let start = "By the draws it is \(testWord(word)): it is the cheapest in \(mean) of \(draws)"
    let drawn = drawnSentence(certainty)
    return RichText(
      "\(start) (± \(error)). \(drawn) From \(lean) it is a lean, from \(clear) clear.")
  }

  /// How many numbers were drawn, and from what.
  private func drawnSentence(_ certainty: Certainty) -> String {
    let implied = "\(certainty.impliedRanges) from what their evidence leaves open"
    return certainty.ownRanges == 0
      ? "Drawn were \(implied)."
      : "Drawn were \(certainty.ownRanges) from ranges of their own and \(implied)."
  }

  private func testWord(_ verdict: Verdict) -> String {
    switch verdict {
    case .clear: "clear"
    case .lean: "a lean"
    default: "too close to call"
    }
  }

  /// That the other total leads elsewhere, and from which month the order flips.
  func rivalSentence() -> RichText {
    guard let rival = found.rival, let leader = found.option else { return "" }
    let start: RichText =
      "By the other measure \(name(rival.option)) leads, so that the answer is a lean at most"
    guard let month = rival.flipsFrom else { return start + "." }
    let lasting = rival.by == .npv ? rival.option : leader
    return start
      + ": what both have cost so far favours \(name(lasting)) from month "
      + "\(NumberText.plain(Double(month))) on."
  }

  /// How much of the leader's month has a source, and what the rest could turn.
  func evidenceSentence(_ leader: Int) -> RichText {
    guard let evidence = found.evidence else { return "" }
    let share = NumberText.percent(evidence.restsOnEvidence(leader))
    let start: RichText =
      "\(share) of the month's lines of \(name(leader)) rest on prices, throughputs and efforts "
      + "that have a source and are not stale."
    guard evidence.carried[leader] > 0 else { return start }
    guard evidence.isTurned else {
      return start + " Moving all the others together to the ends that hurt it most leaves it the "
        + "cheapest."
    }
    let becomes: RichText =
      evidence.turnsTo.map { "makes \(name($0)) the cheapest" } ?? "leaves no option"
    return start + " Moving all the others together to the ends that hurt it most " + becomes + "."
  }

  /// Why, the largest first.
  func reasonSentences() -> [RichText] { found.reasons.map(reasonSentence) }

  private func reasonSentence(_ reason: Reason) -> RichText {
    let leader = found.option ?? 0
    let gap = { (other: Int) in
      deciding.text.money(abs(deciding.totals[other] - deciding.totals[leader]))
    }
    switch reason {
    case .onlyFeasible:
      return "It is the only option that can serve every workload."
    case .belowRunnerUp(let option, _):
      return "It costs \(gap(option)) less than \(name(option)) by \(decidingMeasure)."
    case .belowBaseline:
      return "It costs \(gap(scenario.baseline)) less than the baseline by \(decidingMeasure)."
    case .line(let line, let option, _):
      let printed = { (option: Int) in bills.lines[option][line] ?? 0 }
      return
        "\(line.name): \(bills.money(printed(option) - printed(leader))) less in month 1 than \(name(option))."
    case .ruledOut(let option, let gate, _):
      return "\(name(option)) would cost \(gap(option)) less by \(decidingMeasure) and can't be "
        + "chosen: " + RichText(self.reason(gate, option)) + "."
    }
  }

  /// What must be found out.
  func openConditionSentences() -> [RichText] {
    guard let leader = found.option else { return [] }
    return found.conditions.map { condition in
      let whose: RichText = condition.workload.map { " for \(workloadName($0))" } ?? ""
      return "Find out" + whose + ": " + RichText(reason(condition, leader)) + "."
    }
  }

  /// What must be found out, and where the answer stops to hold.
  func conditionSentences() -> [RichText] {
    guard found.option != nil else { return [] }
    let stops = found.wouldChange.compactMap { change -> RichText? in
      guard let row = shownRow(change.assumption), let value = change.value,
        let factor = change.factor
      else { return nil }
      let side = factor < 1 ? "falls below" : "rises above"
      return "Stop and decide anew if \(quoted: row.path)\(twinsText(change)) \(side) "
        + "\(estimateCell(value, row.unit).text) (\(unitText(row.unit)); today "
        + "\(registerCell(row).text))."
    }
    return openConditionSentences() + stops
  }

  /// When to look again.
  func reviewSentence() -> RichText? {
    found.reviewDate.map { date in
      date == scenario.date
        ? "A price that this rests on is stale already: renew it before deciding."
        : "Look again on \(DateText.long(date)) at the latest: the first price that this rests on "
          + "is stale then."
    }
  }

  private func nextStepSentence(_ step: NextStep) -> String {
    switch step {
    case .nameStage:
      "Say under 'answers' in the scenario how far the organisation is; document 000's advice "
        + "depends on it."
    case .collectUsage:
      "Stay on APIs and collect usage until it has been stable for three months (document 000, "
        + "D0-52)."
    case .runStudy:
      "Usage has been stable for three months, so that a full cost study pays (document 000, "
        + "D0-52); this report is one, to be renewed as volumes move."
    case .managedProvider:
      "Ask managed hosts of open models for offers: document 000's step for a high API bill without "
        + "people to run machines (D0-53)."
    case .notCovered:
      "Document 000 says nothing of a growing firm that has people to run machines, or whose API bill "
        + "is not high (D0-53): the figures here decide."
    case .auditTasks:
      "Audit which calls a small model could serve; document 000 puts them near four in five "
        + "(D0-54)."
    case .pilotRouting:
      "Route just those calls to a self-hosted small model as a pilot before anything is moved "
        + "(document 000, D0-55)."
    }
  }
}
