import Diagnostics
import ScenarioModel
import ScenarioReader
import TestSupport
import Testing

@Suite("A framework's file")
struct FrameworkFileTests {
  private static func framework(
    _ rules: String, verdict: String = "vector: true", _ rest: String = ""
  )
    -> String
  {
    """
    framework: f
    title: F
    source: { name: us }
    rules:
    \(rules)
    verdict: { \(verdict) }
    \(rest)
    """
  }

  private static let rule =
    "  - { id: r, asks: Q?, fact: demand.tokens_per_month, bands: [ { below: 5, outcome: a }, { from: 5, outcome: b } ] }"

  @Test("rules, bands, values, rows, clauses and meanings are read")
  func good() throws {
    let reading = FrameworkReader.read([
      Inputs.file(
        """
        framework: f
        title: F
        source: { document: 003_x.txt, claims: [D3-41] }
        answers: { runbooks: { type: truth, asks: "Runbooks?" } }
        rules:
          - { id: r, asks: Q?, fact: answers.open_model_accuracy / answers.required_accuracy, bands: [ { below: 95%, outcome: a }, { from: 95%, to: 1, uncovered: true, because: c }, { above: 1, outcome: b } ] }
          - { id: s, asks: S?, for: each workload, fact: workload.residency, values: { strict: { outcome: local }, minimal: { outcome: API } } }
          - id: t
            asks: T?
            when:
              - { all: [ { fact: answers.runbooks, is: true }, { not: { outcome: r, is: [a, unknown] } } ], outcome: ready }
              - { otherwise: true, outcome: "no" }
        verdict: { count: ready, at_least: 1, then: go, otherwise: stay, undecided: open }
        overrides:
          - { id: o, for: each workload, when: { any: [ { fact: workload.residency, is: strict } ] }, verdict: local, claims: [D3-41] }
        notes:
          - { id: n, when: { fact: demand.tokens_per_day, above: 1M, to: 2M }, says: Hm. }
        means: { go: [self-hosted] }
        """)
    ])
    #expect(reading.diagnostics == [])
    let framework = try #require(reading.value?.first)
    #expect(framework.document == "003" && framework.rules.map(\.id) == ["r", "s", "t"])
    #expect(framework.rules[0].test.words == ["a", "not covered", "b"])
    #expect(framework.rules[1].scope == .eachWorkload)
    #expect(framework.overrides.count == 1 && framework.notes.count == 1)
    #expect(framework.meanings == ["go": [.selfHosted]])
  }

  @Test(
    "faults are pointed at",
    arguments: [
      (
        framework(rule.replacing("demand.tokens_per_month", with: "demand.tokens_a_month")),
        "nothing is known as 'demand.tokens_a_month'", "did you mean 'demand.tokens_per_month'?"
      ),
      (
        framework(rule.replacing("from: 5", with: "from: 4")),
        "this band of rule 'r' overlaps the one before", nil
      ),
      (
        framework(rule.replacing("from: 5", with: "above: 5")),
        "between this band of rule 'r' and the one before is a hole", nil
      ),
      (
        framework(
          rule.replacing("{ from: 5, outcome: b }", with: "{ from: 5, to: 9, outcome: b }")),
        "nothing is said above this band of rule 'r'", nil
      ),
      (framework(rule + "\n" + rule), "a rule 'r' stands before", nil),
      (
        framework(rule, verdict: "count: c, at_least: 1, then: go"),
        "no rule has the outcome 'c'", nil
      ),
      (
        framework(
          "  - { id: q, asks: Q?, when: [ { all: [ { outcome: r, is: a } ], outcome: z } ] }\n"
            + rule),
        "no rule 'r' stands before",
        "only rules before this one have an outcome here: rules can't wait for each other"
      ),
      (
        framework(
          rule
            + "\n  - { id: q, asks: Q?, when: [ { all: [ { outcome: r, is: aa } ], outcome: z } ] }"
        ),
        "rule 'r' has no outcome 'aa'", nil
      ),
      (
        framework("  - { id: r, asks: Q?, fact: workload.task, values: { chat: { outcome: a } } }"),
        "'workload.task' is a fact of each workload", "add 'for: each workload'"
      ),
      (
        framework(
          "  - { id: r, asks: Q?, for: each workload, fact: workload.task, values: { chats: { outcome: a } } }"
        ), "'workload.task' can't be 'chats'", "did you mean 'chat'?"
      ),
      (
        framework(
          "  - { id: r, asks: Q?, fact: answers.stage, bands: [ { below: 1, outcome: a } ] }"),
        "'answers.stage' is no number: give 'values'", nil
      ),
      (
        framework(
          rule, verdict: "vector: true",
          "notes: [ { id: n, when: { any: [] , all: [] }, says: x } ]"),
        "a condition needs one of 'all', 'any', 'not', 'fact', 'outcome'", nil
      ),
      (
        framework(rule).replacing("title: F", with: "titel: F"),
        "unknown key 'titel' in the framework", "did you mean 'title'?"
      ),
    ] as [(String, String, String?)])
  func faults(text: String, message: String, help: String?) {
    let reading = FrameworkReader.read([Inputs.file(text, "f.yaml")])
    #expect(reading.value == nil)
    let found = reading.diagnostics.first { $0.message == message }
    #expect(found != nil, "\(reading.diagnostics.map(\.message))")
    if let help { #expect(found?.help == help) }
  }

  @Test("two files can't hold one framework")
  func twice() {
    let text = Self.framework(Self.rule)
    let reading = FrameworkReader.read([Inputs.file(text, "a.yaml"), Inputs.file(text, "b.yaml")])
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics.map(\.message) == ["'a.yaml' is a framework 'f' as well"])
  }

  @Test(
    "answers of a scenario: wrong words, unknown keys and contradictions are pointed at",
    arguments: [
      """
      answers: { stage: scaleup }
                        ^~~~~~~ error: 'stage' in 'answers' in the scenario can't be 'scaleup'
      """,
      """
      answers: { operation_level: none }
                 ^~~~~~~~~~~~~~~ error: unknown key 'operation_level' in 'answers' in the scenario
      """,
      """
      answers: { operations_engineers: 0, dedicated_operations_team: true }
                                          ^~~~~~~~~~~~~~~~~~~~~~~~~ error: 'dedicated_operations_team' contradicts 'operations_engineers: 0'
      """,
      """
      answers: { operations_level: none, operations_engineers: 2 }
                 ^~~~~~~~~~~~~~~~ error: 'operations_level: none' contradicts 'operations_engineers'
      """,
      """
      frameworks: [volume-tiers]
                   ^~~~~~~~~~~~ error: there is no framework 'volume-tiers'
      """,
    ])
  func answers(marked: String) throws {
    try expectFaults(Inputs.scenario(top: marked))
  }
}
