import ScenarioModel

/// Judges conditions; what is not known makes neither true nor false.
struct ConditionJudge {
  let facts: FactBook
  /// The rules before, by id.
  let rules: [String: RuleFinding]

  /// Whether the condition holds for a subject; nil where that can't be told.
  func holds(_ condition: Condition, for subject: RuleSubject) -> Bool? {
    switch condition {
    case .isOne(let term, let values):
      return facts.fact(term, of: subject).map(values.contains)
    case .isWithin(let term, let lower, let upper):
      guard let number = facts.fact(term, of: subject)?.number else { return nil }
      return RangeEnd.contains(number, from: lower, to: upper)
    case .outcome(let rule, let words):
      return rules[rule].map { words.contains($0.outcome(of: subject)) }
    case .all(let parts): return all(parts.map { holds($0, for: subject) })
    case .any(let parts): return all(parts.map { holds($0, for: subject).map { !$0 } }).map { !$0 }
    case .not(let part): return holds(part, for: subject).map { !$0 }
    }
  }

  /// False if any is, else unknown if any is.
  private func all(_ parts: [Bool?]) -> Bool? {
    if parts.contains(false) { return false }
    return parts.contains(nil) ? nil : true
  }

  /// The facts that a condition asks for.
  static func terms(_ condition: Condition) -> [FactTerm] {
    switch condition {
    case .isOne(let term, _), .isWithin(let term, _, _): [term]
    case .outcome: []
    case .all(let parts), .any(let parts): parts.flatMap(terms)
    case .not(let part): terms(part)
    }
  }
}
