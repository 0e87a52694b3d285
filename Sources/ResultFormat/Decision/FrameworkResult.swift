import DecisionEngine
import ScenarioModel

/// `frameworks[]`.
struct FrameworkResult: Codable, Sendable {
  let id: String
  let title: String
  let source: String
  let verdict: String
  let verdicts: [String: String]
  let kinds: Nullable<[String]>
  let rules: [RuleResult]
  let notes: [String]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, title, source, verdict, verdicts, kinds, rules, notes
  }

  init(_ finding: FrameworkFinding, in scenario: Scenario) {
    id = finding.framework.id
    title = finding.framework.title
    source = finding.framework.source
    verdict = finding.verdict
    verdicts = finding.verdicts.reduce(into: [:]) { verdicts, verdict in
      if let name = verdict.subject.id(in: scenario) { verdicts[name] = verdict.text }
    }
    kinds = Nullable(finding.kinds?.map(\.rawValue))
    rules = finding.rules.flatMap { rule in
      rule.cases.map { RuleResult(rule.rule, $0, in: scenario) }
    }
    notes = finding.notes.map(\.text)
  }
}

extension FrameworkResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .id: .text("The framework's name.")
    case .title: .text("What it is called.")
    case .source: .text("The document or firm whose it is.")
    case .verdict: .text("What it says by its own rules.")
    case .verdicts:
      .map(of: .text("A verdict."), "By workload, where it asks of workloads; else empty.")
    case .kinds:
      .list(of: .word(Option.Kind.self, "A kind."), "The kinds of option it speaks for.").orNull
    case .rules: .list(of: RuleResult.schema(describedAs: "One answer."), "Rule by rule.")
    case .notes: .list(of: .text("A remark."), "What its source leaves open or contradicts here.")
    }
  }
}

extension RuleSubject {
  /// The id of the workload or option; nil for the scenario.
  func id(in scenario: Scenario) -> String? {
    switch self {
    case .scenario: nil
    case .workload(let index): scenario.workloads[index].id
    case .option(let index): scenario.options[index].id
    }
  }
}
