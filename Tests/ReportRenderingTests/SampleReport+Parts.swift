import ReportModel

extension SampleReport {
  /// The values of the parts that not every report has.
  var parts: [String: ReportValue] {
    let flags = [
      "has_many_workloads", "has_hybrid", "has_hybrid_curve", "has_outcomes", "has_draws",
      "has_tornado", "has_switching", "has_bands", "has_beside",
    ]
    return flags.reduce(into: records) { $0[$1] = .flag(hasAllParts) }
  }

  private var records: [String: ReportValue] {
    let each: ReportValue = .list([
      .record([
        "name": .text(RichText(quoted: workload)),
        "sentence": .text("\(quoted: workload): alone it would cost least on \(names[0])."),
      ])
    ])
    return [
      "has_years": .flag(true), "bands": texts(["This scenario lies in the row “below 10M”."]),
      "workload_answers": .record(["each": each, "pooling": .text("Pooling saves $20.")]),
      "hybrids": each,
      "horizon": .record([
        "length": .text("36 months"), "starts": .optional(nil),
        "changes": texts(["Every volume grows by 2% a month."]),
        "totals": .text("\(names[0]) pays $0 before month 1 and $87,876 in all."),
        "savings": texts(["Against \(names[0]), \(names[1]) costs $47,160 more."]),
        "owed": texts(["\(names[1]) still owes $6,048 for reserved machines."]),
      ]),
      "outcomes": .record([
        "each": texts(["\(quoted: workload) allows up to 3 attempts."]),
        "fallbacks": texts(["\(names[1]) pays $480 in month 1."]),
        "switching": texts(["The success rate of \(names[0]) is 97%."]),
      ]),
      "uncertainty": .record([
        "draws": .text("10,000 draws with seed 7"), "measure": .text("the total of month 1"),
        "information": .text("To know every number would be worth $12."),
        "means": texts(["The simulated mean of \(names[0]) lies 7.2% above."]),
        "tornado_rest": .optional(nil),
        "nearest": texts(["\(names[1]) becomes the cheapest above 4.1."]),
        "turning": hasAllParts
          ? .text("Of 64 numbers, 12 turn the answer and 52 turn nothing.") : .optional(nil),
      ]),
    ]
  }

  /// The tables of those parts.
  var partTables: [ReportTable] {
    [
      ("beside", ["measure", "options"]),
      ("workload-answers", ["workload", "options", "cheapest", "margin", "verdict"]),
      ("showback", ["workload", "options"]), ("hybrids", ["measure", "options"]),
      ("bands", ["document", "range", "documented", "at", "options", "cheapest", "agrees"]),
      ("cash-flow", ["year", "options"]), ("horizon", ["measure", "options"]),
      ("outcomes", ["workload", "option", "success", "attempts", "failure", "cost"]),
      ("uncertainty", ["option", "point", "p10", "p50", "p80", "p90", "mean"]),
      ("probability", ["option", "probability", "regret"]),
      ("tornado", ["path", "unit", "low", "high", "at_low", "at_high"]),
      ("switching", ["path", "today", "turns", "factor", "unit", "becomes"]),
    ].map { id, columns in
      ReportTable(
        id: id, caption: RichText("The table \(id)"),
        columns: columns.map { .init(id: $0, head: RichText("The \($0)")) },
        rows: [.init(columns.map { _ in ReportTable.Cell(RichText(quoted: options[0])) })],
        notes: ["\(names[1]) is in it too."])
    }
  }
}
