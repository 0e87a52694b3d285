import ReportModel
import SVGCharts
import ScenarioModel

/// A report made by hand, in which every text of a user can be replaced.
struct SampleReport {
  var title = "Ticket triage: API or own GPUs?"
  var client = "Example Retail"
  var workload = "Ticket triage"
  var options = ["Claude 3.5 Haiku API", "Llama 3.1 8B on g5.xlarge", "Brokered open model"]
  var brand = Brand(name: "Northwind Advisory", accent: "#b4561c", confidentiality: "Confidential")
  var hasFleet = true
  /// Whether there is something to say of workloads, hybrids, outcomes, ranges and bands.
  var hasAllParts = true

  /// A report in which a user wrote the same text everywhere.
  init(everywhere text: String) {
    title = text
    client = text
    workload = text
    options = Array(repeating: text, count: 3)
    brand = Brand(name: text, confidentiality: text)
  }

  /// The report as a client would have it.
  init() {}

  var report: Report {
    Report(
      title: RichText(quoted: title), brand: brand, values: .record(values),
      tables: tables.reduce(into: [:]) { $0[$1.id] = $1 },
      charts: charts.reduce(into: [:]) { $0[$1.id] = $1 })
  }

  private func quoted(_ text: String?) -> ReportValue {
    .optional(text.map { RichText(quoted: $0) })
  }

  func texts(_ texts: [RichText]) -> ReportValue {
    .list(texts.map { .record(["text": .text($0)]) })
  }

  var names: [RichText] { options.map { RichText(quoted: $0) } }

  private var values: [String: ReportValue] {
    let sections: [String: ReportValue] = [
      "summary": .record(summary),
      "workloads": .list([
        .record([
          "name": quoted(workload),
          "sentence": .text(
            "\(quoted: workload) takes 2.76B tokens a month, 84.2% of all, 93% of them input."),
        ])
      ]),
      "options": .list(
        names.map {
          .record([
            "name": .text($0), "kind": .text("API"),
            "sentence": .text("\($0) comes to $2,441 a month."),
          ])
        }),
      "infeasible": .list([
        .record([
          "name": .text(names[2]),
          "reason": .text("for \(quoted: workload), data must not leave (strict residency)"),
        ])
      ]),
      "open_gates": texts(["For \(names[1]): no p99 latency is given."]),
      "capacity": .list([
        .record([
          "name": .text(names[1]),
          "sentence": .text("\(names[1]) runs 2 replicas, 1 of them spare, at 21.4%."),
        ])
      ]),
      "break_evens": texts([
        "From \(names[0]) to \(names[1]): cheaper above 410M tokens a day (12.5B a month)."
      ]),
      "tiers": .record([
        "here": .text("Today's 3.28B tokens a month lie in the row marked “you are here”."),
        "agreement": .text("Of 4 comparable tiers, 3 agree with what is computed here."),
      ]),
      "assumptions": .record([
        "counts": .text("The figures rest on 64 numbers: 8 measured, 20 list, 36 defaults."),
        "ranges": .text("Two numbers have a range."), "withheld": .text(""),
        "stale": texts(["\(quoted: "options.haiku.price.input") is dated 2025-05-01."]),
        "undated": texts([]),
      ]),
      "method": .record([
        "days_per_month": .text("30.42"), "hours_per_month": .text("730"),
        "horizon_months": .text("36"),
        "rounding": .text("Monthly amounts are printed in whole USD (largest remainder)."),
      ]),
    ]
    return cover.merging(sections) { first, _ in first }.merging(flags) { first, _ in first }
      .merging(parts) { first, _ in first }
  }

  private var cover: [String: ReportValue] {
    [
      "title": quoted(title), "client": quoted(client),
      "prepared_for": quoted("Finance committee"), "prepared_by": quoted("Platform team"),
      "date": .text("31 January 2026"), "date_iso": .text("2026-01-31"),
      "currency": .text("USD"), "brand_name": quoted(brand.name),
      "confidentiality": quoted(brand.confidentiality), "version": .text("1.0.0"),
    ]
  }

  private var flags: [String: ReportValue] {
    [
      "has_fleet": .flag(hasFleet), "has_loads": .flag(hasFleet), "has_infeasible": .flag(true),
      "has_open_gates": .flag(true),
      "has_break_evens": .flag(true), "has_stale": .flag(true), "has_undated": .flag(false),
    ]
  }

  private var summary: [String: ReportValue] {
    [
      "measure": .text("the total of month 1"),
      "nearest": texts(["\(names[1]) becomes the cheapest above 4.1 in \(quoted: client)."]),
      "answer": .text("\(names[0]) costs least: $2,441 a month, or $0.77 per million tokens."),
      "margin": .text("The next, \(names[1]), costs $1,310 a month more."),
      "baseline": .optional(nil),
      "volume": .text("2 workloads ask for 108M tokens a day (3.28B a month), 91% of them input."),
      "infeasible": texts(["\(names[2]) can't be chosen: data must not leave."]),
      "changes": texts(["\(names[1]) first undercuts \(names[0]) above 410M tokens a day."]),
      "caveat": .text("The answer ranks the monthly totals of month 1 at the point values."),
    ]
  }
}
