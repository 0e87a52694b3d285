import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Every framework's verdict beside the computed answer.
  func frameworkVerdictsTable() -> ReportTable {
    let rows = assessment.frameworks.flatMap { finding in
      finding.verdicts.map { verdict in
        ReportTable.Row([
          ReportTable.Cell(RichText(finding.framework.title)),
          ReportTable.Cell(RichText(finding.framework.source)),
          ReportTable.Cell(subjectName(verdict.subject)),
          ReportTable.Cell(RichText(verdict.text)), agrees(verdict),
        ])
      }
    }
    return ReportTable(
      id: "framework-verdicts", caption: "What each framework says by its own rules",
      columns: [
        .init(id: "framework", head: "Framework"), .init(id: "source", head: "Source"),
        .init(id: "subject", head: "Of"), .init(id: "verdict", head: "Its verdict"),
        .init(id: "agrees", head: "Computed answer"),
      ], rows: rows,
      notes: [
        "The computed answer agrees where its kind of option is one that the verdict speaks for; a "
          + "dash stands where the verdict speaks for none."
      ])
  }

  /// Every rule with the value it saw.
  func frameworkRulesTable() -> ReportTable {
    let rows = assessment.frameworks.flatMap { finding in
      finding.rules.flatMap { rule in
        rule.cases.map { found in
          ReportTable.Row([
            ReportTable.Cell(RichText(rule.rule.asks)),
            ReportTable.Cell(RichText(finding.framework.title)),
            ReportTable.Cell(subjectName(found.subject)), seen(found),
            outcome(found),
            ReportTable.Cell(RichText(rule.rule.claims.joined(separator: ", "))),
          ])
        }
      }
    }
    return ReportTable(
      id: "framework-rules", caption: "Rule by rule, with the value that each rule saw",
      columns: [
        .init(id: "rule", head: "Question"), .init(id: "framework", head: "Framework"),
        .init(id: "subject", head: "Of"), .init(id: "value", head: "Value seen"),
        .init(id: "outcome", head: "Outcome"), .init(id: "claims", head: "Statement"),
      ], rows: rows)
  }

  /// What to collect before deciding, and whether the scenario holds it.
  func collectionTable() -> ReportTable {
    ReportTable(
      id: "collection", caption: "What two of the articles ask to collect before deciding",
      columns: [
        .init(id: "item", head: "To collect"), .init(id: "source", head: "Statement"),
        .init(id: "held", head: "In this scenario"),
      ],
      rows: assessment.recommendation.collection.map { item in
        ReportTable.Row([
          ReportTable.Cell(RichText(Self.itemName(item.kind))),
          ReportTable.Cell(RichText(item.claim)),
          ReportTable.Cell(item.isHeld ? "held" : "missing"),
        ])
      })
  }

  private func subjectName(_ subject: RuleSubject) -> RichText {
    switch subject {
    case .scenario: "the whole"
    case .workload(let index): workloadName(index)
    case .option(let index): name(index)
    }
  }

  private func agrees(_ verdict: FrameworkFinding.Verdict) -> ReportTable.Cell {
    guard let kinds = verdict.kinds, let leader = assessment.cheapest else { return .none }
    return kinds.contains(scenario.options[leader].kind) ? "agrees" : "is another"
  }

  private func isHidden(_ found: RuleFinding.Case) -> Bool {
    let answers = found.values.contains { value in
      [value.term.path, value.term.divisor].contains { path in
        if case .answer(let key)? = path { isWithheld("answers.\(key)") } else { false }
      }
    }
    guard case .workload(let index) = found.subject else { return answers }
    let path = "workloads.\(scenario.workloads[index].id)"
    return answers
      || ["", ".needs", ".needs.latency_p99_ms", ".traffic"].contains { isWithheld(path + $0) }
  }

  private func seen(_ found: RuleFinding.Case) -> ReportTable.Cell {
    if isHidden(found) { return ReportTable.Cell("internal", isMissing: true) }
    if found.values.count == 1, let value = found.values.first {
      guard let fact = value.fact else { return ReportTable.Cell("not known", isMissing: true) }
      return ReportTable.Cell(RichText(text(fact, value.term)))
    }
    return ReportTable.Cell(
      RichText(
        found.values.map { value in
          "\(factName(value.term)): \(value.fact.map { text($0, value.term) } ?? "not known")"
        }.joined(separator: "; ")))
  }

  private func outcome(_ found: RuleFinding.Case) -> ReportTable.Cell {
    if isHidden(found) { return ReportTable.Cell("internal", isMissing: true) }
    let because = found.outcome.because.map { " (\($0))" } ?? ""
    return ReportTable.Cell(RichText(found.outcome.word + because))
  }

  private func text(_ fact: Fact, _ term: FactTerm) -> String {
    switch fact {
    case .word(let word): return word
    case .truth(let truth): return truth ? "yes" : "no"
    case .number(let number):
      guard case .known(let name) = term.path, term.divisor == nil else {
        return isShare(term)
          ? NumberText.percent(number) : NumberText.significant(number, digits: 4)
      }
      switch name {
      case .apiSpend, .optionMonthlyTotal, .baselineMonthlyTotal, .cheapestMonthlyTotal:
        return bills.money(number)
      case .selfHostedLoad, .optionUtilization, .workloadBatchable:
        return NumberText.percent(number)
      case .workloadLatency: return NumberText.plain(number) + " ms"
      case .peakToMean, .workloadPeakToMean:
        return NumberText.rounded(number, decimals: 2)
      default: return NumberText.compact(number)
      }
    }
  }

  private func isShare(_ term: FactTerm) -> Bool {
    if term.divisor != nil { return true }
    guard case .answer(let key) = term.path else { return false }
    return Answers.Key(rawValue: key)?.kind == .share
  }

  private static func itemName(_ kind: CollectedItem.Kind) -> String {
    switch kind {
    case .volumeByKind: "Monthly volume, input and output apart"
    case .apiCost: "What an API costs at that volume"
    case .machineHours: "Machine hours that really run, idle ones and headroom included"
    case .trueUnitCost: "Cost of a million tokens that are really produced"
    case .engineering: "Engineering and reliability on the self-hosted side"
    case .comparedTotals: "Totals compared, not prices per token"
    case .lastBill: "Last month's API bill: an API as baseline, its volume measured"
    case .hourlyVolume: "Volume hour by hour over a typical week"
    case .tasks: "The kind of each task"
    case .operations: "Who could run models"
    case .residency: "Where the data must stay"
    }
  }
}
