extension ReportVocabulary {
  /// What the report on changes offers.
  package static let changes = ReportVocabulary(
    values: .record(changeValues.merging(cover) { first, _ in first }), tables: changeTables,
    charts: [])

  private static let changeValues: [String: Vocabulary] = [
    "sentences": texts, "unknown": texts, "method": texts,
    "headings": .record([
      "summary": .text, "split": .text, "inputs": .text, "options": .text, "figures": .text,
      "break_even": .text, "method": .text, "sources": .text,
    ]),
    "has_inputs": .flag, "has_settings": .flag, "has_options": .flag,
    "has_figures": .flag, "has_lines": .flag, "has_break_even": .flag,
  ]

  private static let changeTables: [String: [String]] = [
    "summary": ["measure", "before", "after", "change"],
    "split": [
      "option", "before", "price", "volume", "mix", "assumptions", "structure", "after", "change",
      "share",
    ],
    "inputs": ["path", "before", "after", "share", "unit", "group", "evidence"],
    "settings": ["path", "before", "after"],
    "options": ["option", "what"],
    "figures": ["option", "figure", "before", "after", "change", "share"],
    "lines": ["option", "line", "before", "after", "change", "share"],
    "break-even": [
      "to", "from", "first_before", "first_after", "lasting_before", "lasting_after",
    ],
    "sources": ["item", "value"],
  ]
}
