import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the section on frameworks says, framework by framework.
  func frameworkValues() -> ReportValue {
    .record([
      "agreement": .optional(frameworkAgreement()),
      "each": .list(
        assessment.frameworks.map { finding in
          .record([
            "title": .text(RichText(finding.framework.title)),
            "source": .text(RichText(finding.framework.source)),
            "sentences": .texts(sentences(finding)),
          ])
        }),
    ])
  }

  /// How many frameworks speak for the computed answer.
  private func frameworkAgreement() -> RichText {
    guard let leader = assessment.cheapest else { return "" }
    let kind = scenario.options[leader].kind
    let speaking = assessment.frameworks.filter { $0.kinds != nil }
    guard !speaking.isEmpty else {
      return "None of the frameworks speaks for a kind of option here."
    }
    let agreeing = speaking.filter { $0.kinds?.contains(kind) == true }
    let against = speaking.filter { $0.kinds?.contains(kind) != true }
    let titles = { (list: [FrameworkFinding]) in
      RichText.list(list.map { RichText("“\($0.framework.title)”") })
    }
    if against.isEmpty {
      return "All \(speaking.count) frameworks that speak for a kind of option speak for the "
        + "computed answer's."
    }
    let subject: RichText =
      agreeing.isEmpty
      ? "None of them speaks" : titles(agreeing) + (agreeing.count == 1 ? " speaks" : " speak")
    return "The computed answer is of the kind “\(kindName(leader))”. " + subject + " for it, "
      + titles(against) + (against.count == 1 ? " does" : " do")
      + " not. They decide by rules of thumb, the computed answer by this scenario's prices, loads "
      + "and people; where they differ, those decide."
  }

  private func sentences(_ finding: FrameworkFinding) -> [RichText] {
    let named = finding.verdicts.compactMap { verdict -> RichText? in
      guard case .workload(let index) = verdict.subject else { return nil }
      return "\(workloadName(index)): \(verdict.text)"
    }
    let isSplit = Set(finding.verdicts.map(\.text)).count > 1
    let verdict: RichText =
      isSplit
      ? "By its own rules, " + RichText.list(named) + "."
      : "By its own rules: \(finding.verdict)."
    let missing = finding.missing.map { RichText(factName($0)) }
    let open: RichText? =
      missing.isEmpty ? nil : "Not known here: " + RichText.list(missing) + "."
    return [verdict + meaning(finding)] + [open].compactMap(\.self)
      + finding.notes.map { RichText($0.text) }
  }

  /// Whether the verdict speaks for the computed answer.
  private func meaning(_ finding: FrameworkFinding) -> RichText {
    guard let kinds = finding.kinds, let leader = assessment.cheapest else { return "" }
    return kinds.contains(scenario.options[leader].kind)
      ? " The computed answer agrees." : " The computed answer is another."
  }

  /// A fact as people call it: `traffic predictable`.
  func factName(_ term: FactTerm) -> String {
    [term.path, term.divisor].compactMap(\.self).map { path -> String in
      switch path {
      case .answer(let key): key.replacing("_", with: " ")
      case .known(let name): name.label
      }
    }
    .joined(separator: " over ")
  }
}

extension FactName {
  /// What a person calls it.
  var label: String {
    switch self {
    case .tokensPerMonth, .workloadTokensPerMonth: "tokens a month"
    case .tokensPerDay, .workloadTokensPerDay: "tokens a day"
    case .requestsPerMonth: "requests a month"
    case .peakToMean, .workloadPeakToMean: "peak over mean"
    case .apiSpend: "API spend a month"
    case .selfHostedLoad: "load of the cheapest fleet"
    case .workloadTask: "task"
    case .workloadShape: "traffic"
    case .workloadResidency: "residency"
    case .workloadQuality: "quality"
    case .workloadLatency: "latency needed"
    case .workloadBatchable: "share that can wait"
    case .optionKind: "kind"
    case .optionUtilization: "utilization"
    case .optionMonthlyTotal: "month 1"
    case .optionFullTimeEquivalents: "full-time equivalents"
    case .optionIsPrivate: "private endpoint"
    case .baselineKind: "kind of the baseline"
    case .baselineMonthlyTotal: "baseline's month 1"
    case .cheapestKind: "kind of the cheapest month"
    case .cheapestMonthlyTotal: "cheapest month 1"
    }
  }
}
