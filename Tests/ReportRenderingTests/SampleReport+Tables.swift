import ReportModel

extension SampleReport {
  private typealias Column = ReportTable.Column
  private typealias Row = ReportTable.Row
  private typealias Cell = ReportTable.Cell

  /// Every table of the client report.
  var tables: [ReportTable] {
    [
      answer, workloads, traffic, bills, hiddenCosts, capacity, loads, breakEven, tiers, gates,
      assumptions, provenance,
    ] + partTables
  }

  private func money(_ amount: Int) -> Cell {
    let digits = String(amount)
    let text = digits.count > 3 ? "\(digits.dropLast(3)),\(digits.suffix(3))" : digits
    return Cell(RichText("$\(text)"), number: Double(amount))
  }

  private func text(_ text: RichText) -> Cell { Cell(text) }

  private var optionColumns: [Column] {
    options.map {
      Column(id: "options", head: RichText(quoted: $0), unit: "USD a month", content: .money)
    }
  }

  private var answer: ReportTable {
    let standings = ["cheapest", "46.3% above", "can't be chosen: data must not leave"]
    return ReportTable(
      id: "answer", caption: "The options and where they stand",
      columns: [
        Column(id: "option", head: "Option"), Column(id: "kind", head: "Kind"),
        Column(id: "total", head: "Total", unit: "USD a month", content: .money),
        Column(
          id: "unit_cost", head: "Unit cost", unit: "USD per million tokens", content: .price),
        Column(id: "saving", head: "Saving", unit: "USD a month", content: .money),
        Column(id: "standing", head: "Standing"),
      ],
      rows: options.enumerated().map { index, name in
        Row([
          Cell(RichText(quoted: name)), "API", money([2441, 3571, 1204][index]),
          Cell("0.77", number: 0.77), index == 0 ? .none : money(1310),
          text(RichText(standings[index])),
        ])
      })
  }

  private var workloads: ReportTable {
    ReportTable(
      id: "workloads", caption: "The workloads in a month",
      columns: [
        Column(id: "workload", head: "Workload"), Column(id: "task", head: "Task"),
        Column(id: "requests", head: "Requests", unit: "a day", content: .count),
        Column(id: "input", head: "Input", unit: "tokens per request", content: .tokens),
        Column(id: "output", head: "Output", unit: "tokens per request", content: .tokens),
        Column(id: "tokens", head: "Tokens", unit: "millions a month", content: .tokens),
        Column(id: "share", head: "Share", content: .share),
      ],
      rows: [
        Row([
          Cell(RichText(quoted: workload)), "classification", Cell("100,000", number: 100_000),
          Cell("800", number: 800), Cell("60", number: 60), Cell("2,760", number: 2760),
          Cell("84.2%", number: 0.842),
        ]),
        Row([
          "Archive", "embeddings", .none, .none, .none, Cell("520", number: 520),
          Cell("15.8%", number: 0.158),
        ]),
        Row(
          [
            "All workloads", .none, .none, .none, .none, Cell("3,280", number: 3280),
            Cell("100.0%", number: 1),
          ], role: .total),
      ], notes: ["Tokens a month include technical retries and the share of development."])
  }

  private var traffic: ReportTable {
    ReportTable(
      id: "traffic", caption: "How the work is spread over the week",
      columns: [
        Column(id: "workload", head: "Workload"), Column(id: "shape", head: "Shape"),
        Column(id: "burst", head: "Burst", unit: "busiest tenth over the hour", content: .ratio),
        Column(id: "peak_to_mean", head: "Peak to mean", content: .ratio),
        Column(id: "cached", head: "Cached input", content: .share),
        Column(id: "batchable", head: "Can wait", content: .share),
        Column(id: "needs", head: "Needs"),
      ],
      rows: [
        Row([
          Cell(RichText(quoted: workload)), "business hours", Cell("1.5", number: 1.5),
          Cell("2.98", number: 2.98), Cell("30%", number: 0.3), Cell("0%", number: 0),
          "residency moderate; p99 within 800 ms; quality good-enough",
        ])
      ])
  }

  private var bills: ReportTable {
    let lines = [
      ("Input tokens", [1650, 0, 804]), ("Output tokens", [791, 0, 400]),
      ("Compute", [0, 1460, 0]), ("People", [0, 1875, 0]), ("Setup", [0, 236, 0]),
    ]
    return ReportTable(
      id: "options", caption: "The options side by side, line by line",
      columns: [Column(id: "line", head: "Line")] + optionColumns,
      rows: lines.map { name, amounts in
        Row([text(RichText(name))] + amounts.map { $0 == 0 ? .none : money($0) })
      } + [
        Row(["Total"] + [2441, 3571, 1204].map(money), role: .total),
        Row(["of it idle"] + [.none, money(1147), .none], role: .beside),
      ], notes: ["\(quoted: options[2]) is shown for comparison; it can't be chosen."])
  }

  private var hiddenCosts: ReportTable {
    let missing = Cell("not priced in this scenario", isMissing: true)
    let costs = [
      "Engineering set-up", "Monitoring and MLOps tooling", "Upkeep and tuning of serving",
      "Incident response and on call", "Redundancy (spare replicas)", "Idle capacity and headroom",
      "Model updates and their evaluation", "Security patches", "Depreciation of owned hardware",
      "Electricity of owned hardware", "Opportunity cost of the engineers", "Reserved commitment",
      "Spot interruptions", "Egress", "Storage of weights", "Retried calls",
      "Development and testing", "Prompt iteration",
    ]
    return ReportTable(
      id: "hidden-costs", caption: "Costs that are easily overlooked, and where they are paid",
      columns: [Column(id: "cost", head: "Cost"), Column(id: "line", head: "Carried by the line")]
        + optionColumns,
      rows: costs.enumerated().map { index, cost in
        Row([text(RichText(cost)), "People", .none, index % 3 == 0 ? missing : money(236), .none])
      })
  }

  private var capacity: ReportTable {
    ReportTable(
      id: "capacity", caption: "Capacity, utilization and the money that idles",
      columns: [
        Column(id: "measure", head: "Measure"),
        Column(id: "options", head: RichText(quoted: options[1]), content: .ratio),
      ],
      rows: [
        Row(["Replicas kept busy on average", Cell("0.43", number: 0.43)]),
        Row(["Utilization", Cell("21.4%", number: 0.214)]),
        Row(["Compute, USD a month", money(1460)]),
      ])
  }

  private var loads: ReportTable {
    ReportTable(
      id: "loads", caption: "Unit cost of today's fleets at other average loads",
      columns: [
        Column(id: "load", head: "Average load", content: .share),
        Column(
          id: "options", head: RichText(quoted: options[1]), unit: "USD per million tokens",
          content: .price),
        Column(
          id: "documented", head: "Document 003", unit: "USD per million tokens", content: .price),
      ],
      rows: [100, 60, 20, 10].map { load in
        Row([
          Cell(RichText("\(load)%"), number: Double(load) / 100), Cell("0.24", number: 0.24),
          Cell("0.30", number: 0.3),
        ])
      })
  }

  private var breakEven: ReportTable {
    ReportTable(
      id: "break-even", caption: "Volumes at which the lead changes",
      columns: [
        Column(id: "from", head: "From"), Column(id: "to", head: "To"),
        Column(id: "first", head: "First", unit: "tokens a month", content: .tokens),
        Column(id: "lasting", head: "Lasting", unit: "tokens a month", content: .tokens),
        Column(id: "load", head: "Load", content: .share),
      ],
      rows: [
        Row([
          Cell(RichText(quoted: options[0])), Cell(RichText(quoted: options[1])),
          Cell("12.5B", number: 12.5e9), Cell("14.1B", number: 14.1e9),
          Cell("31.3%", number: 0.313),
        ])
      ])
  }

  private var tiers: ReportTable {
    let ranges = ["below 500M", "from 500M to below 5B", "from 5B to 50B", "above 50B"]
    return ReportTable(
      id: "volume-tiers", caption: "The documented volume tiers, recomputed",
      columns: [
        Column(id: "range", head: "Range", unit: "tokens a month"),
        Column(id: "documented", head: "The document's option"),
        Column(id: "driver", head: "Driver"), Column(id: "risk", head: "Risk"),
        Column(id: "at", head: "Computed at", unit: "tokens a month", content: .tokens),
      ] + optionColumns + [
        Column(id: "cheapest", head: "Cheapest here"), Column(id: "agrees", head: "Agrees"),
      ],
      rows: ranges.enumerated().map { index, range in
        Row(
          [
            text(RichText(range)), "API", "simplicity and speed of delivery",
            "the bill grows with the product", Cell("1.58B", number: 1.58e9), money(1204),
            money(2980), money(604), Cell(RichText(quoted: options[0])), index == 2 ? "no" : "yes",
          ], isMarked: index == 1)
      })
  }

  private var gates: ReportTable {
    ReportTable(
      id: "gates", caption: "Requirements that options miss",
      columns: [
        Column(id: "option", head: "Option"), Column(id: "gate", head: "Requirement"),
        Column(id: "workload", head: "Workload"), Column(id: "finding", head: "Finding"),
      ],
      rows: [
        Row([
          Cell(RichText(quoted: options[2])), "Data residency", Cell(RichText(quoted: workload)),
          "data leaves the organization, which strict residency forbids",
        ])
      ])
  }

  private var assumptions: ReportTable {
    let paths = [
      "workloads.triage.requests_per_day", "workloads.triage.traffic.peak_to_trough",
      "options.haiku.price.input", "options.own-8b.throughput.output_tokens_per_second",
      "options.own-8b.people.incident_days_per_month", "horizon.discount_rate",
    ]
    return ReportTable(
      id: "assumptions", caption: "Assumption register",
      columns: [
        Column(id: "path", head: "Input"), Column(id: "value", head: "Value", content: .ratio),
        Column(id: "range", head: "Range"), Column(id: "unit", head: "Unit"),
        Column(id: "evidence", head: "Evidence"), Column(id: "source", head: "Source"),
        Column(id: "date", head: "Date"),
      ],
      rows: (0..<60).map { index in
        Row([
          Cell(RichText(quoted: paths[index % paths.count])), Cell("100,000", number: 100_000),
          "80,000 to 120,000", "requests per day", "measured",
          Cell(RichText(quoted: "AWS price list, us-east-1")), "2026-01-10",
        ])
      })
  }

  private var provenance: ReportTable {
    ReportTable(
      id: "provenance", caption: "What this report was made from",
      columns: [Column(id: "item", head: "Item"), Column(id: "value", head: "Value")],
      rows: [
        Row(["Program", "breakeven 1.0.0"]),
        Row([
          "Scenario, SHA-256",
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        ]),
      ])
  }
}
