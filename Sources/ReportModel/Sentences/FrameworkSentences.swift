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
    guard !speaking.isEmpty else { return words.frameworks.noneSpeaks }
    let agreeing = speaking.filter { $0.kinds?.contains(kind) == true }
    let against = speaking.filter { $0.kinds?.contains(kind) != true }
    if against.isEmpty {
      return words.frameworks.allAgree(number: Double(speaking.count), count: speaking.count)
    }
    if agreeing.isEmpty {
      return words.frameworks.noneAgrees(kind: kindName(leader), titles: titles(against))
    }
    return words.frameworks.divided(
      kind: kindName(leader),
      speaking: words.frameworks.speaking(
        number: Double(agreeing.count), titles: titles(agreeing)),
      silent: words.frameworks.silent(number: Double(against.count), titles: titles(against)))
  }

  private func titles(_ findings: [FrameworkFinding]) -> RichText {
    words.list(findings.map { words.frameworks.title(title: $0.framework.title) })
  }

  private func sentences(_ finding: FrameworkFinding) -> [RichText] {
    let missing = finding.missing.map(factName)
    let open = missing.isEmpty ? [] : [words.frameworks.unknownFacts(facts: words.list(missing))]
    return [.sentences([verdict(finding), meaning(finding)])] + open
      + finding.notes.map { RichText($0.text) }
  }

  /// The verdict of a framework, workload by workload where they differ.
  private func verdict(_ finding: FrameworkFinding) -> RichText {
    guard Set(finding.verdicts.map(\.text)).count > 1 else {
      return words.frameworks.verdict(
        verdict: finding.verdicts.first.map(verdictText) ?? words.frameworks.unknown)
    }
    let named = finding.verdicts.compactMap { verdict -> RichText? in
      guard case .workload(let index) = verdict.subject else { return nil }
      return words.frameworks.verdictOf(
        subject: workloadName(index), verdict: verdictText(verdict))
    }
    return words.frameworks.verdicts(verdicts: words.list(named))
  }

  /// Whether the verdict speaks for the computed answer.
  private func meaning(_ finding: FrameworkFinding) -> RichText {
    guard let kinds = finding.kinds, let leader = assessment.cheapest else { return "" }
    return kinds.contains(scenario.options[leader].kind)
      ? words.frameworks.agrees : words.frameworks.differs
  }

  /// The words of a verdict, or how often it has which.
  func verdictText(_ verdict: FrameworkFinding.Verdict) -> RichText {
    guard !verdict.tally.isEmpty else { return frameworkWord(verdict.text) }
    return words.row(
      verdict.tally.map {
        words.frameworks.tally(count: $0.count, outcome: frameworkWord($0.word))
      })
  }

  /// A word of a framework: its own, or one that all share.
  func frameworkWord(_ word: String) -> RichText {
    switch word {
    case "unknown": words.frameworks.unknown
    case "ambiguous": words.frameworks.ambiguous
    case "not covered": words.frameworks.notCovered
    case "conflict": words.frameworks.conflict
    default: RichText(word)
    }
  }

  /// A fact as people call it: `traffic predictable`.
  func factName(_ term: FactTerm) -> RichText {
    let fact = factName(term.path)
    return term.divisor.map { words.facts.ratio(fact: fact, divisor: factName($0)) } ?? fact
  }

  private func factName(_ path: FactTerm.Path) -> RichText {
    switch path {
    case .answer(let key):
      Answers.Key(rawValue: key).map(words.name)
        ?? RichText(key.replacing("_", with: " ").replacing("api ", with: "API "))
    case .known(let name): words.name(name)
    }
  }
}

extension Language {
  /// What a person calls a fact.
  fileprivate func name(_ fact: FactName) -> RichText {
    switch fact {
    case .tokensPerMonth, .workloadTokensPerMonth: facts.tokensPerMonth
    case .tokensPerDay, .workloadTokensPerDay: facts.tokensPerDay
    case .requestsPerMonth: facts.requestsPerMonth
    case .peakToMean, .workloadPeakToMean: facts.peakToMean
    case .apiSpend: facts.apiSpend
    case .selfHostedLoad: facts.selfHostedLoad
    case .workloadTask: facts.task
    case .workloadShape: facts.shape
    case .workloadResidency: facts.residency
    case .workloadQuality: facts.quality
    case .workloadLatency: facts.latency
    case .workloadBatchable: facts.batchable
    case .optionKind: facts.optionKind
    case .optionUtilization: facts.utilization
    case .optionMonthlyTotal: facts.optionMonth
    case .optionFullTimeEquivalents: facts.fullTimeEquivalents
    case .optionIsPrivate: facts.isPrivate
    case .baselineKind: facts.baselineKind
    case .baselineMonthlyTotal: facts.baselineMonth
    case .cheapestKind: facts.cheapestKind
    case .cheapestMonthlyTotal: facts.cheapestMonth
    }
  }
}
