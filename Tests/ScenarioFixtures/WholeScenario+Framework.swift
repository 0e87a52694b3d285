import ScenarioModel

extension WholeScenario {
  /// A framework with a rule of each workload, a verdict for a kind and a remark.
  static let framework = Framework(
    id: "by-task", title: "By task", source: "document 003", document: "003", claims: ["D3-51"],
    questions: [],
    rules: [
      FrameworkRule(
        id: "task", asks: "Which task?", scope: .eachWorkload, claims: ["D3-51"],
        test: .values(
          FactTerm(.known(.workloadTask)),
          [(.word("embeddings"), .init("local", because: "it runs at night"))]))
    ],
    combination: .agreement(otherwise: "ambiguous", none: "API"), overrides: [],
    notes: [
      Framework.Clause(
        id: "volume", scope: .once,
        condition: .isWithin(
          FactTerm(.known(.tokensPerMonth)), from: RangeEnd(0, isIncluded: false), to: nil),
        text: "There is work.", claims: [])
    ], meanings: ["local": [.selfHosted], "API": [.api]])
}
