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
          ReportTable.Cell(verdictText(verdict)), agrees(verdict),
        ])
      }
    }
    return ReportTable(
      id: "framework-verdicts", caption: words.frameworks.verdictsCaption,
      columns: [
        .init(id: "framework", head: words.heads.framework),
        .init(id: "source", head: words.heads.source),
        .init(id: "subject", head: words.heads.subject),
        .init(id: "verdict", head: words.frameworks.itsVerdict),
        .init(id: "agrees", head: words.frameworks.computedAnswer),
      ], rows: rows,
      notes: [words.frameworks.verdictsNote])
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
      id: "framework-rules", caption: words.frameworks.rulesCaption,
      columns: [
        .init(id: "rule", head: words.frameworks.question),
        .init(id: "framework", head: words.heads.framework),
        .init(id: "subject", head: words.heads.subject),
        .init(id: "value", head: words.frameworks.valueSeen),
        .init(id: "outcome", head: words.frameworks.outcome),
        .init(id: "claims", head: words.heads.statement),
      ], rows: rows)
  }

  /// What to collect before deciding, and whether the scenario holds it.
  func collectionTable() -> ReportTable {
    ReportTable(
      id: "collection", caption: words.collection.caption,
      columns: [
        .init(id: "item", head: words.collection.item),
        .init(id: "source", head: words.heads.statement),
        .init(id: "held", head: words.collection.inScenario),
      ],
      rows: assessment.recommendation.collection.map { item in
        ReportTable.Row([
          ReportTable.Cell(itemName(item.kind)),
          ReportTable.Cell(RichText(item.claim)),
          ReportTable.Cell(item.isHeld ? words.collection.held : words.collection.missing),
        ])
      })
  }

  private func subjectName(_ subject: RuleSubject) -> RichText {
    switch subject {
    case .scenario: words.frameworks.whole
    case .workload(let index): workloadName(index)
    case .option(let index): name(index)
    }
  }

  private func agrees(_ verdict: FrameworkFinding.Verdict) -> ReportTable.Cell {
    guard let kinds = verdict.kinds, let leader = assessment.cheapest else { return .none }
    return ReportTable.Cell(
      kinds.contains(scenario.options[leader].kind)
        ? words.frameworks.cellAgrees : words.frameworks.cellDiffers)
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
    if isHidden(found) { return internalCell }
    if found.values.count == 1, let value = found.values.first {
      guard let fact = value.fact else {
        return ReportTable.Cell(words.cells.notKnown, isMissing: true)
      }
      return ReportTable.Cell(text(fact, value.term))
    }
    let facts = found.values.map { value in
      words.frameworks.fact(
        fact: factName(value.term),
        value: value.fact.map { text($0, value.term) } ?? words.cells.notKnown)
    }
    return ReportTable.Cell(
      facts.dropFirst().reduce(facts.first ?? "") { words.lists.part(part: $0, next: $1) })
  }

  private func outcome(_ found: RuleFinding.Case) -> ReportTable.Cell {
    if isHidden(found) { return internalCell }
    let outcome = frameworkWord(found.outcome.word)
    return ReportTable.Cell(
      found.outcome.because.map {
        words.frameworks.outcomeBecause(outcome: outcome, reason: $0)
      } ?? outcome)
  }

  private func itemName(_ kind: CollectedItem.Kind) -> RichText {
    let say = words.collection
    return switch kind {
    case .volumeByKind: say.volumeByKind
    case .apiCost: say.apiCost
    case .machineHours: say.machineHours
    case .trueUnitCost: say.trueUnitCost
    case .engineering: say.engineering
    case .comparedTotals: say.comparedTotals
    case .lastBill: say.lastBill
    case .hourlyVolume: say.hourlyVolume
    case .tasks: say.tasks
    case .operations: say.operations
    case .residency: say.residency
    }
  }
}
