package import ScenarioModel

/// What a rule of a framework says of a scenario.
package struct RuleFinding: Sendable {
  /// What it says of one subject.
  package struct Case: Sendable {
    /// Of what.
    package let subject: RuleSubject
    /// The facts that it asked for, nil where one is not known.
    package let values: [(term: FactTerm, fact: Fact?)]
    /// What it means.
    package let outcome: FrameworkRule.Outcome
  }

  /// The rule.
  package let rule: FrameworkRule
  /// By subject; none where there is no such subject.
  package let cases: [Case]

  /// The word that all subjects share; `differs` where they don't.
  package var outcome: String {
    let words = Set(cases.map(\.outcome.word))
    return words.count > 1 ? "differs" : words.first ?? "not covered"
  }

  /// The outcome of a subject, or the one that all share.
  func outcome(of subject: RuleSubject) -> String {
    cases.first { $0.subject == subject }?.outcome.word ?? outcome
  }
}
