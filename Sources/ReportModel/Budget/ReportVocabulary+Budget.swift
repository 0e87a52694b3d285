extension ReportVocabulary {
  /// What the budget memo offers.
  package static let budget = ReportVocabulary(
    values: .record(
      cover.merging(sharedValues) { first, _ in first }.merging(requestValues) { first, _ in first }
    ),
    tables: clientTables.filter { sharedTables.contains($0.key) }.merging(requestTables) {
      first, _ in first
    }, charts: ["cash-flow"])

  /// What the memo's appendix takes from the client report.
  private static let sharedValues: [String: Vocabulary] = {
    let names: Set = [
      "assumptions", "method", "infeasible", "has_infeasible", "has_stale", "has_undated",
      "has_years",
    ]
    return ownValues.filter { names.contains($0.key) }
  }()

  private static let requestValues: [String: Vocabulary] = [
    "cost_centre": .text,
    "request": .record([
      "ask": .text, "parts": .text, "verdict": .text, "contingency": .text, "calendar": .text,
    ]),
    "replaced": texts, "risks": .list(.record(["head": .text, "text": .text])),
    "review": .text, "has_request": .flag,
    "has_replacement": .flag, "has_months": .flag,
  ]

  private static let sharedTables: Set = [
    "answer", "options", "horizon", "assumptions", "provenance",
  ]

  private static let requestTables: [String: [String]] = [
    "request": ["year", "capital", "running", "credits", "contingency", "requested"],
    "replaced": ["year", "option", "baseline", "saving", "cumulative"],
    "months": ["month", "capital", "running", "credits", "cash", "baseline", "saving"],
    "signatures": ["role", "name", "signature", "date"],
  ]
}
