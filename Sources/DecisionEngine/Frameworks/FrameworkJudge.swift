import ScenarioModel

/// Puts a scenario before a framework (decision.md, 4).
struct FrameworkJudge {
  private static let unknown = FrameworkRule.Outcome("unknown")
  /// Words that leave a question open.
  private static let open: Set<String> = ["unknown", "ambiguous"]

  let facts: FactBook

  /// What the framework says.
  func finding(_ framework: Framework) -> FrameworkFinding {
    var rules: [RuleFinding] = []
    for rule in framework.rules { rules.append(finding(rule, after: rules)) }
    let judge = judge(after: rules)
    let scopes = framework.rules.map(\.scope) + framework.overrides.map(\.scope)
    let subjects = facts.subjects(scopes.contains(.eachWorkload) ? .eachWorkload : .once)
    return FrameworkFinding(
      framework: framework, rules: rules,
      verdicts: subjects.map { verdict(framework, rules, $0, judge) },
      notes: framework.notes.filter { note in
        facts.subjects(note.scope).contains { judge.holds(note.condition, for: $0) == true }
      })
  }

  private func verdict(
    _ framework: Framework, _ rules: [RuleFinding], _ subject: RuleSubject, _ judge: ConditionJudge
  ) -> FrameworkFinding.Verdict {
    let overrides = framework.overrides.filter { clause in
      let asked = clause.scope == .eachWorkload ? [subject] : facts.subjects(clause.scope)
      return asked.contains { judge.holds(clause.condition, for: $0) == true }
    }
    let standing = Set(overrides.map(\.text))
    let words = rules.map { $0.outcome(of: subject) }
    let text =
      standing.count > 1
      ? "conflict" : standing.first ?? Self.verdict(framework.combination, words)
    return FrameworkFinding.Verdict(
      subject: subject, text: text,
      tally: standing.isEmpty && framework.combination == .vector ? Self.tally(words) : [],
      overrides: overrides, kinds: framework.meanings[text])
  }

  private func judge(after rules: [RuleFinding]) -> ConditionJudge {
    ConditionJudge(
      facts: facts, rules: rules.reduce(into: [:]) { $0[$1.rule.id] = $1 })
  }

  private func finding(_ rule: FrameworkRule, after rules: [RuleFinding]) -> RuleFinding {
    let judge = judge(after: rules)
    return RuleFinding(
      rule: rule,
      cases: facts.subjects(rule.scope).map { subject in
        RuleFinding.Case(
          subject: subject,
          values: Self.terms(rule.test).map { ($0, facts.fact($0, of: subject)) },
          outcome: outcome(rule.test, subject, judge))
      })
  }

  private static func terms(_ test: FrameworkRule.Test) -> [FactTerm] {
    switch test {
    case .bands(let term, _), .values(let term, _): [term]
    case .rows(let rows, _):
      rows.flatMap { ConditionJudge.terms($0.condition) }.reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }
    }
  }

  private func outcome(
    _ test: FrameworkRule.Test, _ subject: RuleSubject, _ judge: ConditionJudge
  ) -> FrameworkRule.Outcome {
    switch test {
    case .bands(let term, let bands):
      guard let number = facts.fact(term, of: subject)?.number else { return Self.unknown }
      let band = bands.first { RangeEnd.contains(number, from: $0.lower, to: $0.upper) }
      return band?.outcome ?? FrameworkRule.Outcome("not covered")
    case .values(let term, let values):
      guard let fact = facts.fact(term, of: subject) else { return Self.unknown }
      return values.first { $0.0 == fact }?.1 ?? FrameworkRule.Outcome("not covered")
    case .rows(let rows, let otherwise):
      for row in rows {
        switch judge.holds(row.condition, for: subject) {
        case true?: return row.outcome
        case nil: return Self.unknown
        case false?: continue
        }
      }
      return otherwise
    }
  }

  private static func verdict(
    _ combination: Framework.Combination, _ words: [String]
  ) -> String {
    let speaking = words.filter { !Framework.silentOutcomes.contains($0) }
    let isOpen = words.contains("unknown")
    switch combination {
    case .count(let word, let least, let then, let otherwise, let undecided):
      let found = words.count { $0 == word }
      let possible = found + words.count { open.contains($0) }
      return found >= least ? then : possible >= least ? undecided : otherwise
    case .first(let otherwise):
      return speaking.first ?? (isOpen ? "unknown" : otherwise)
    case .agreement(let otherwise, let none):
      let distinct = Set(speaking)
      return distinct.count > 1
        ? otherwise : distinct.first ?? (isOpen ? "unknown" : none)
    case .vector:
      return Self.tally(words).map { "\($0.count) × \($0.word)" }.joined(separator: ", ")
    }
  }

  private static func tally(_ words: [String]) -> [(word: String, count: Int)] {
    var counts: [(word: String, count: Int)] = []
    for word in words {
      if let place = counts.firstIndex(where: { $0.word == word }) {
        counts[place].count += 1
      } else {
        counts.append((word, 1))
      }
    }
    return counts
  }
}
