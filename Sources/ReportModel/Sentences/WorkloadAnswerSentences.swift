import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the section on single workloads says.
  func workloadAnswerValues() -> ReportValue {
    .record([
      "each": .list(
        assessment.workloadAnswers.indices.map {
          .record(["name": .text(workloadName($0)), "sentence": .text(workloadAnswerSentence($0))])
        }),
      "pooling": .optional(poolingSentence()),
    ])
  }

  /// Which option would serve the workload alone at the least cost, by how much, and what keeps
  /// others out.
  private func workloadAnswerSentence(_ index: Int) -> RichText {
    let answer = assessment.workloadAnswers[index]
    let barred = scenario.options.indices.filter { !answer.isFeasible[$0] }.map {
      words.workloadAnswers.barred(option: name($0), reason: barrier($0, workload: index))
    }
    return .sentences([leadSentence(answer, workloadName(index))] + barred)
  }

  private func leadSentence(_ answer: WorkloadAnswer, _ workload: RichText) -> RichText {
    guard let leader = answer.cheapest else {
      return words.workloadAnswers.none(workload: workload)
    }
    let amount = bills.money(answer.totals[leader])
    guard let margin = answer.margin else {
      return words.workloadAnswers.only(workload: workload, option: name(leader), amount: amount)
    }
    return words.workloadAnswers.answer(
      workload: workload, option: name(leader), amount: amount,
      margin: NumberText.percent(margin, decimals: 1), verdict: verdictText(answer.verdict))
  }

  /// The verdict's word in a sentence.
  private func verdictText(_ verdict: Verdict) -> RichText {
    switch verdict {
    case .clear: words.verdicts.thatIsClear
    case .lean: words.verdicts.thatIsLean
    case .tooClose: words.verdicts.thatIsTooClose
    case .insufficientEvidence: words.verdicts.evidenceIsThin
    case .noneFeasible: words.verdicts.noneCanBeChosen
    }
  }

  /// Why an option can't serve a workload.
  private func barrier(_ option: Int, workload: Int) -> RichText {
    let failures = assessment.findings[option].filter {
      !$0.isOpen && ($0.workload == workload || $0.workload == nil && $0.gate != .capacity)
    }
    let reasons = failures.map { reason($0, option) }.reduce(into: [RichText]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return reasons.isEmpty ? words.workloadAnswers.tooSmall : words.list(reasons)
  }

  /// What it saves to serve all workloads together on the cheapest option.
  private func poolingSentence() -> RichText? {
    guard let leader = assessment.cheapest, let saving = pooling(leader) else { return nil }
    let amount = bills.money(abs(saving))
    return saving >= 0
      ? words.workloadAnswers.poolingSaves(option: name(leader), amount: amount)
      : words.workloadAnswers.poolingCosts(option: name(leader), amount: amount)
  }

  /// What each workload would cost alone on the option less its total, both as printed; nil where
  /// one can't be served.
  func pooling(_ option: Int) -> Double? {
    guard assessment.poolingSaving(option) != nil else { return nil }
    let alone = assessment.costs[option].workloads.reduce(0) { $0 + bills.text.printed($1.alone) }
    return alone - bills.totals[option]
  }
}
