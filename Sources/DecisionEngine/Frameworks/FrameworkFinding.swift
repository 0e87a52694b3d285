package import ScenarioModel

/// What a framework says of a scenario by its own rules; workload by workload where it asks of them.
package struct FrameworkFinding: Sendable {
  /// What it says of one subject.
  package struct Verdict: Sendable {
    /// The workload, or the scenario as a whole.
    package let subject: RuleSubject
    /// The words.
    package let text: String
    /// How often which outcome was given, where the words are no more than that.
    package let tally: [(word: String, count: Int)]
    /// The overrides that stand there.
    package let overrides: [Framework.Clause]
    /// The kinds of option that they speak for; nil where they speak for none.
    package let kinds: [Option.Kind]?
  }

  /// The framework.
  package let framework: Framework
  /// Rule by rule.
  package let rules: [RuleFinding]
  /// By workload, or one for the whole scenario.
  package let verdicts: [Verdict]
  /// The remarks that apply to some subject.
  package let notes: [Framework.Clause]

  /// The verdict that all subjects share; `differs by workload` where they don't.
  package var verdict: String { shared?.text ?? "differs by workload" }

  /// The kinds of option that the shared verdict speaks for; nil where it speaks for none.
  package var kinds: [Option.Kind]? { shared?.kinds }

  private var shared: Verdict? {
    Set(verdicts.map(\.text)).count == 1 ? verdicts.first : nil
  }

  /// The facts that rules asked for in vain, each once.
  package var missing: [FactTerm] {
    rules.flatMap(\.cases).flatMap(\.values).reduce(into: []) { missing, value in
      if value.fact == nil, !missing.contains(value.term) { missing.append(value.term) }
    }
  }
}
