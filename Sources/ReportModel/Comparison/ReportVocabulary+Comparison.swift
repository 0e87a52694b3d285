extension ReportVocabulary {
  /// What the comparison offers: nothing that says for whom, by whom or how confidential.
  package static let comparison = ReportVocabulary(
    values: .record(publicCover.merging(comparedValues) { first, _ in first }),
    tables: clientTables.filter { comparedTables.contains($0.key) },
    charts: [
      "cost-by-option", "break-even", "traffic-week", "load-duration", "load-cost", "hybrid-curve",
    ])

  private static let comparedValues: [String: Vocabulary] = {
    let names: Set = [
      "workloads", "options", "infeasible", "open_gates", "capacity", "break_evens", "bands",
      "hybrids", "tiers", "assumptions", "method", "has_fleet", "has_loads", "has_infeasible",
      "has_open_gates", "has_findings", "has_break_evens", "has_stale", "has_undated",
      "has_beside", "has_hybrid", "has_hybrid_curve", "has_bands", "has_logs",
      "has_load_duration", "load_shapes",
    ]
    return ownValues.filter { names.contains($0.key) }.merging([
      "summary": .record([
        "measure": .text, "answer": .text, "margin": .text, "other_leader": .text,
        "volume": .text, "infeasible": texts, "changes": texts,
      ])
    ]) { first, _ in first }
  }()

  private static let comparedTables: Set = [
    "answer", "workloads", "traffic", "load-shape", "options", "hidden-costs", "capacity", "loads",
    "break-even",
    "volume-tiers", "beside", "hybrids", "bands", "gates", "assumptions", "provenance",
  ]
}
