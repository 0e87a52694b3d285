import Quantities
import ScenarioModel

/// Writes what logs say as YAML: workloads that a scenario can hold or extend, with comments.
package struct UsageText: Sendable {
  private let summary: UsageSummary
  private let workloads: [WorkloadUsage]
  private let notes: [String]
  private static let hoursOfLine = 24

  /// The text of a summary, with more to be said of the log.
  package init(_ summary: UsageSummary, notes: [String] = []) {
    (self.summary, workloads, self.notes) = (summary, summary.workloads, notes)
  }

  /// The text of one workload of a summary.
  package init(_ summary: UsageSummary, of workload: WorkloadUsage) {
    (self.summary, workloads, notes) = (summary, [workload], [])
  }

  /// The whole text.
  package var yaml: String {
    let reading = summary.reading
    var lines = Self.comments(heading + summary.findings.map(\.words) + notes)
    lines.append("workloads:")
    var taken: Set<String> = []
    for workload in workloads {
      lines += self.lines(of: workload, id: Self.id(of: workload, reading, &taken))
    }
    if let months = stableMonths {
      lines += [
        "answers:",
        "  # The mean load of each of the last \(months) times 30 days is within a fifth of the latest.",
        "  months_of_stable_usage: \(months)",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The least months of the workloads; nil where one of them shows none.
  private var stableMonths: Int? {
    let months = workloads.compactMap(\.stableMonths)
    return months.count == workloads.count ? months.min() : nil
  }

  private var heading: [String] {
    let reading = summary.reading
    let formats = Set(reading.formats.map { $0?.rawValue ?? "log with mapped columns" }).sorted()
    return [
      "\(reading.sourceText): \(formats.joined(separator: ", ")),"
        + " \(NumberText.rounded(Double(reading.rows))) rows",
      "hours of the week on the clock of \(reading.zone.name); ranges hold 99 % by the spread"
        + " between days",
    ]
  }

  private func lines(of workload: WorkloadUsage, id: String) -> [String] {
    let figures = workload.figures
    var lines = ["  \(id):"]
    if let name = Self.name(of: workload) { lines.append("    name: \(PlainText.quoted(name))") }
    lines += Self.comments(facts(of: workload), indent: "    ")
    let byRequest = [
      ("requests_per_day", figures.requestsPerDay), ("input_tokens", figures.inputTokens),
      ("output_tokens", figures.outputTokens),
    ]
    let byToken = [("tokens_per_day", figures.tokensPerDay), ("input_share", figures.inputShare)]
    let volume = figures.requestsPerDay == nil ? byToken : byRequest
    let cache = [("cached_input", figures.cachedInput), ("cache_writes", figures.cacheWrites)]
    lines += (volume + cache).compactMap { key, number in
      number.map { "    \(key): \(Self.text($0))" }
    }
    lines += traffic(of: workload)
    return lines
  }

  private func traffic(of workload: WorkloadUsage) -> [String] {
    var lines = ["    traffic:", "      shape: hourly", "      hours: ["]
    let weights = workload.week.weights
    for start in stride(from: 0, to: weights.count, by: Self.hoursOfLine) {
      let day = weights[start..<start + Self.hoursOfLine].map { PlainNumber.text($0, digits: 4) }
      lines.append("        " + day.joined(separator: ", ") + ",")
    }
    lines.append("      ]")
    if let burst = workload.figures.burst { lines.append("      burst: \(Self.text(burst))") }
    let findings = (workload.findings + summary.findings).map(\.words)
    if !findings.isEmpty {
      lines.append("      findings:")
      lines += findings.map { "        - \(PlainText.quoted($0))" }
    }
    return lines
  }

  /// What of a workload no key holds.
  private func facts(of workload: WorkloadUsage) -> [String] {
    let week = workload.week
    let trough =
      week.peakToTrough.isFinite
      ? NumberText.significant(week.peakToTrough, digits: 3) : "without end, an hour is empty"
    let documented =
      "\(Traffic.documentedPeakToTrough.lowerBound) to"
      + " \(Traffic.documentedPeakToTrough.upperBound)"
    var facts = [
      "peak to mean \(NumberText.significant(week.peakToMean, digits: 3)) in the usual week,"
        + " \(NumberText.significant(workload.duration.peakToMean, digits: 3)) in the busiest hour,"
        + " \(workload.duration.busiest)",
      "peak to trough \(trough); document 003 says \(documented) for most",
    ]
    if workload.isPool { facts.insert("small ones together: \(Self.members(workload))", at: 0) }
    if let spend = workload.totals.spend {
      let unpriced = workload.totals.unpricedRows
      facts.append(
        "the log's own bill: \(NumberText.rounded(spend, decimals: 2)) in its currency"
          + (unpriced > 0 ? ", \(unpriced) rows without one" : ""))
    }
    return facts
  }

  private static let mostMembers = 10

  private static func members(_ workload: WorkloadUsage) -> String {
    let named = workload.names.prefix(mostMembers).map { $0.isEmpty ? "(none)" : $0 }
    let more = workload.names.count - named.count
    return named.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  private static func name(of workload: WorkloadUsage) -> String? {
    if workload.isPool { return "Others" }
    return workload.names.first.map { $0.isEmpty ? "(none)" : $0 }
  }

  private static func id(
    of workload: WorkloadUsage, _ reading: UsageReading, _ taken: inout Set<String>
  ) -> String {
    let base = PlainText.id(
      workload.isPool ? "others" : workload.names.first ?? reading.fileName)
    var id = base
    var number = 2
    while !taken.insert(id).inserted { (id, number) = ("\(base)-\(number)", number + 1) }
    return id
  }

  private static func text(_ number: SourcedNumber) -> String {
    var parts: [String] = []
    let value = PlainNumber.text(number.value)
    if let ends = number.distribution?.ends, ends.low < ends.high {
      let low = PlainNumber.text(min(ends.low, number.value))
      let high = PlainNumber.text(max(ends.high, number.value))
      parts = ["low: \(low)", "likely: \(value)", "high: \(high)"]
    } else {
      parts = ["value: \(value)"]
    }
    parts.append("evidence: \(number.evidence.rawValue)")
    if let source = number.source { parts.append("source: \(PlainText.quoted(source))") }
    if let asOf = number.asOf { parts.append("as_of: \(asOf.iso)") }
    return "{ " + parts.joined(separator: ", ") + " }"
  }

  private static func comments(_ sentences: [String], indent: String = "") -> [String] {
    sentences.map { "\(indent)# " + PlainText.line($0) }
  }
}
