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
      " \(name($0)) can't serve it: \(barrier($0, workload: index))."
    }.reduce("" as RichText, +)
    guard let leader = answer.cheapest else {
      return "\(workloadName(index)): no option can serve it." + barred
    }
    let start: RichText =
      "\(workloadName(index)): alone it would cost least on \(name(leader)), "
      + "\(bills.money(answer.totals[leader])) in month 1"
    guard let margin = answer.margin else {
      return start + ", the only option that can serve it." + barred
    }
    return start + ", \(NumberText.percent(margin, decimals: 1)) below the next; "
      + "\(verdictText(answer.verdict))." + barred
  }

  /// The verdict's word in a sentence.
  private func verdictText(_ verdict: Verdict) -> String {
    switch verdict {
    case .clear: "that is clear"
    case .lean: "that is a lean, not a clear lead"
    case .tooClose: "that is too close to call"
    case .insufficientEvidence: "the evidence does not carry it"
    case .noneFeasible: "none can be chosen"
    }
  }

  /// Why an option can't serve a workload.
  private func barrier(_ option: Int, workload: Int) -> RichText {
    let failures = assessment.findings[option].filter {
      !$0.isOpen && ($0.workload == workload || $0.workload == nil && $0.gate != .capacity)
    }
    let reasons = failures.map { RichText(reason($0, option)) }.reduce(into: [RichText]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return reasons.isEmpty
      ? "its fixed number of replicas can't serve the busiest hour" : RichText.list(reasons)
  }

  /// What it saves to serve all workloads together on the cheapest option.
  private func poolingSentence() -> RichText? {
    guard let leader = assessment.cheapest, let saving = pooling(leader) else { return nil }
    let effect: RichText =
      saving >= 0
      ? "saves \(bills.money(saving))" : "costs \(bills.money(-saving)) more"
    return "Serving all workloads together on \(name(leader)) \(effect) in month 1, against "
      + "serving each alone there."
  }

  /// What each workload would cost alone on the option less its total, both as printed; nil where
  /// one can't be served.
  func pooling(_ option: Int) -> Double? {
    guard assessment.poolingSaving(option) != nil else { return nil }
    let alone = assessment.costs[option].workloads.reduce(0) { $0 + bills.text.printed($1.alone) }
    return alone - bills.totals[option]
  }
}
