/// The names that templates may use, by report.
package struct ReportVocabulary: Sendable {
  /// The values, as the shape of one record.
  package let values: Vocabulary
  /// The columns of each table, by the table's name.
  package let tables: [String: [String]]
  /// The names of the charts.
  package let charts: [String]

  /// What the client report offers.
  package static let client = ReportVocabulary(
    values: .record(clientValues), tables: clientTables,
    charts: [
      "cost-by-option", "break-even", "traffic-week", "load-duration", "load-cost", "showback",
      "hybrid-curve", "cash-flow", "distribution", "probability", "tornado",
    ])

  /// What the audit report offers.
  package static let audit = ReportVocabulary(
    values: .record(auditValues), tables: auditTables, charts: [])

  /// The names of the fixed words that a language gives to every report's templates.
  package static let words: Vocabulary = .record(
    Language.templateNames.keys.reduce(into: [String: [String: Vocabulary]]()) { groups, name in
      let parts = name.split(separator: ".").map(String.init)
      if parts.count == 2 { groups[parts[0], default: [:]][parts[1]] = .text }
    }.mapValues { .record($0) })

  /// The same with the fixed words of languages among the values.
  package var withWords: ReportVocabulary {
    guard case .record(var fields) = values else { return self }
    fields["words"] = Self.words
    return ReportVocabulary(values: .record(fields), tables: tables, charts: charts)
  }

  /// What the cover of every report may name.
  static let publicCover: [String: Vocabulary] = [
    "title": .text, "date": .text, "date_iso": .text, "currency": .text, "brand_name": .text,
    "version": .text,
  ]
  /// What the cover of a report for its client may name beside that.
  static let cover: [String: Vocabulary] = publicCover.merging([
    "client": .text, "prepared_for": .text, "prepared_by": .text, "confidentiality": .text,
  ]) { first, _ in first }

  private static let claim: Vocabulary = .list(
    .record([
      "id": .text, "says": .text, "sentences": texts, "consequences": texts,
      "has_consequences": .flag,
    ]))

  private static let auditValues: [String: Vocabulary] = cover.merging([
    "summary": .record(["counts": .text, "worst": texts]), "contradictions": claim,
    "ambiguous": claim, "has_contradictions": .flag, "has_ambiguous": .flag,
    "has_disagreements": .flag, "has_options": .flag,
    "tiers": .record(["here": .text, "agreement": .text]),
  ]) { first, _ in first }

  private static let auditTables: [String: [String]] = [
    "verdicts": ["document", "verdicts", "all"],
    "claims": ["id", "says", "lines", "published", "recomputed", "unit", "verdict"],
    "disagreements": ["topic", "documents", "decides", "claims"],
    "answer": clientTables["answer", default: []],
    "volume-tiers": clientTables["volume-tiers", default: []],
    "provenance": ["item", "value"],
  ]

  /// A list of sentences.
  static let texts: Vocabulary = .list(.record(["text": .text]))

  private static let clientValues: [String: Vocabulary] = cover.merging(ownValues) { first, _ in
    first
  }

  /// What the client report may name beside its cover.
  static let ownValues: [String: Vocabulary] = [
    "summary": .record([
      "measure": .text, "answer": .text, "margin": .text, "other_leader": .text,
      "exposure": .text, "baseline": .text, "volume": .text, "infeasible": texts, "nearest": texts,
      "changes": texts, "caveat": .text, "verdict": .text, "rival": .text,
    ]),
    "workloads": .list(.record(["name": .text, "sentence": .text])),
    "options": .list(.record(["name": .text, "kind": .text, "sentence": .text])),
    "infeasible": .list(.record(["name": .text, "reason": .text])),
    "open_gates": texts, "load_shapes": texts,
    "capacity": .list(.record(["name": .text, "sentence": .text])),
    "break_evens": texts,
    "bands": texts,
    "workload_answers": .record([
      "each": .list(.record(["name": .text, "sentence": .text])), "pooling": .text,
    ]),
    "hybrids": .list(.record(["name": .text, "sentence": .text])),
    "horizon": .record([
      "length": .text, "starts": .text, "changes": texts, "totals": .text, "savings": texts,
      "owed": texts,
    ]),
    "outcomes": .record(["each": texts, "fallbacks": texts, "switching": texts]),
    "uncertainty": .record([
      "draws": .text, "measure": .text, "information": .text, "means": texts,
      "tornado_rest": .text, "nearest": texts, "turning": .text,
    ]),
    "recommendation": .record([
      "verdict": .text, "certainty": texts, "reasons": texts, "conditions": texts,
      "review": .text, "next": texts,
    ]),
    "frameworks": .record([
      "agreement": .text,
      "each": .list(.record(["title": .text, "source": .text, "sentences": texts])),
    ]),
    "tiers": .record(["here": .text, "agreement": .text]),
    "assumptions": .record([
      "counts": .text, "ranges": .text, "stale": texts, "undated": texts, "withheld": .text,
    ]),
    "method": .record([
      "days_per_month": .text, "hours_per_month": .text, "horizon_months": .text,
      "memory_overhead": .text, "rounding": .text,
    ]),
    "has_fleet": .flag, "has_loads": .flag, "has_infeasible": .flag, "has_open_gates": .flag,
    "has_findings": .flag, "has_logs": .flag, "has_load_duration": .flag,
    "has_break_evens": .flag, "has_stale": .flag, "has_undated": .flag, "has_beside": .flag,
    "has_many_workloads": .flag, "has_hybrid": .flag, "has_hybrid_curve": .flag,
    "has_bands": .flag, "has_years": .flag, "has_outcomes": .flag, "has_draws": .flag,
    "has_tornado": .flag, "has_switching": .flag, "has_reasons": .flag, "has_criteria": .flag,
  ]

  /// The columns of the client report's tables.
  static let clientTables: [String: [String]] = [
    "answer": ["option", "kind", "total", "unit_cost", "npv", "saving", "standing"],
    "workloads": ["workload", "task", "requests", "input", "output", "tokens", "share"],
    "traffic": ["workload", "shape", "burst", "peak_to_mean", "cached", "batchable", "needs"],
    "load-shape": ["workload", "week", "busiest", "when", "trough", "documented"],
    "options": ["line", "options"],
    "hidden-costs": ["cost", "line", "options"],
    "capacity": ["measure", "options"],
    "loads": ["load", "options", "documented"],
    "break-even": ["from", "to", "first", "lasting", "load"],
    "volume-tiers": [
      "range", "documented", "driver", "risk", "at", "options", "cheapest", "agrees",
    ],
    "beside": ["measure", "options"],
    "workload-answers": ["workload", "options", "cheapest", "margin", "verdict"],
    "showback": ["workload", "options"],
    "hybrids": ["measure", "options"],
    "bands": ["document", "range", "documented", "at", "options", "cheapest", "agrees"],
    "cash-flow": ["year", "options"],
    "horizon": ["measure", "options"],
    "outcomes": ["workload", "option", "success", "attempts", "failure", "cost"],
    "uncertainty": ["option", "point", "p10", "p50", "p80", "p90", "mean", "error"],
    "probability": ["option", "probability", "regret"],
    "tornado": ["path", "unit", "low", "high", "at_low", "at_high"],
    "switching": ["path", "today", "turns", "factor", "unit", "becomes"],
    "framework-verdicts": ["framework", "source", "subject", "verdict", "agrees"],
    "framework-rules": ["rule", "framework", "subject", "value", "outcome", "claims"],
    "collection": ["item", "source", "held"],
    "gates": ["option", "gate", "workload", "finding"],
    "assumptions": ["path", "value", "range", "unit", "evidence", "source", "date"],
    "provenance": ["item", "value"],
  ]
}
