import SVGCharts

/// One chart of each kind that a report has, with the values of a team whose volume grows out of an
/// API: an API, three machines of their own, and both together, which leads.
enum GoldenCharts {
  /// The charts under the names of their files.
  static let all: [(name: String, chart: Chart)] = [
    ("break-even", .line(breakEven)), ("load-cost", .line(loadCost)),
    ("load-duration", .line(loadDuration)),
    ("hybrid-curve", .line(hybridCurve)), ("cash-flow", .line(cashFlow)),
    ("cost-by-option", .stackedBars(costByOption)), ("traffic-week", .heatMap(trafficWeek)),
    ("tornado", .tornado(tornado)), ("distribution", .distribution(distribution)),
    ("probability", .probability(probability)),
  ]

  static let api = "GPT-4.1 mini API"
  static let fleet = "Llama 3.1 8B on own L40S machines"
  static let hybrid = "Own base load, API for the peaks"

  static func heading(_ identifier: String, _ title: String, _ summary: String) -> ChartHeading {
    ChartHeading(identifier: identifier, title: title, summary: summary)
  }

  /// An amount as the axes of a report write it.
  static func money(_ amount: Double) -> String {
    amount < 1000 ? "$\(decimals(amount))" : "$\(decimals(amount / 1000))K"
  }

  /// A number of tokens as the axes of a report write it.
  static func tokens(_ count: Double) -> String {
    count < 1e9 ? "\(decimals(count / 1e6))M" : "\(decimals(count / 1e9))B"
  }

  private static func decimals(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  private static func labelled(_ amount: Double) -> LabelledValue {
    LabelledValue(amount, label: money(amount))
  }
}

extension GoldenCharts {
  private static let costByOption = StackedBarChart(
    heading: heading(
      "cost-by-option", "Cost by option in month 1",
      "Totals run from $11,291 for \(hybrid) to $14,771 for \(api)."),
    axisTitle: "USD in month 1",
    parts: ["Input tokens", "Batch and volume discounts", "Output tokens", "Compute", "People"],
    bars: [
      Bar(name: api, amounts: [8410, -600, 4961, 0, 2000], total: "$14,771"),
      Bar(
        name: fleet, amounts: [0, 0, 0, 9093, 2750], total: "$11,843", isFeasible: false,
        note: "can't be chosen"),
      Bar(name: hybrid, amounts: [1306, 0, 585, 6400, 3000], total: "$11,291", isLeading: true),
    ], tickLabel: money)

  private static let trafficWeek = HeatMap(
    heading: heading(
      "traffic-week", "Tokens by hour of the week",
      "The busiest hour has 88.6M tokens, 2.41 times the mean hour's."),
    rows: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    columns: (0..<24).map { $0.isMultiple(of: 3) ? "\($0)" : "" },
    columnTitle: "Hour of the day",
    values: (0..<7).map { day in
      (0..<24).map { hour in day < 5 && (8..<18).contains(hour) ? 88.6e6 : 14.1e6 }
    }, lowLabel: "none", highLabel: "88.6M tokens an hour")

  private static let tornado = TornadoChart(
    heading: heading(
      "tornado", "What each uncertain number does to the lead",
      "\(hybrid) leads \(fleet) by $21,345."),
    axisTitle: "Lead, USD, present value over 24 months", lowName: "P10", highName: "P90",
    base: LabelledValue(21_345, label: "as computed"), zeroLabel: "the lead turns",
    bars: [
      TornadoBar(
        name: "workloads.answers.requests_per_day",
        low: LabelledValue(16_054, label: "484,004"),
        high: LabelledValue(31_037, label: "559,922")),
      TornadoBar(
        name: "workloads.answers.outcomes.success_rate.own-8b",
        low: LabelledValue(23_870, label: "94.74%"),
        high: LabelledValue(19_240, label: "96.26%")),
    ], tickLabel: money)

  private static let distribution = DistributionChart(
    heading: heading(
      "distribution", "How the options' costs may turn out",
      "In eight draws of ten \(hybrid) comes to between $230K and $284K."),
    axis: .linear(
      title: "USD, present value over 24 months", covering: [230_000, 365_000], label: money),
    names: DistributionNames(
      p10: "P10", p50: "P50", p80: "P80", p90: "P90", point: "point figure"),
    rows: [
      DistributionRow(
        name: api, role: .other(0), p10: labelled(289_000), p50: labelled(324_000),
        p80: labelled(351_000), p90: labelled(365_000), point: labelled(320_000)),
      DistributionRow(
        name: fleet, role: .other(1), p10: labelled(246_000), p50: labelled(275_000),
        p80: labelled(298_000), p90: labelled(313_000), point: labelled(269_000),
        isFeasible: false, note: "can't be chosen"),
      DistributionRow(
        name: hybrid, role: .leading, p10: labelled(230_000), p50: labelled(252_000),
        p80: labelled(272_000), p90: labelled(284_000), point: labelled(248_000)),
    ])

  private static let probability = ProbabilityChart(
    heading: heading(
      "probability", "How often each option is the cheapest",
      "\(hybrid) is the cheapest in 99.2% of the draws, which is clear."),
    axisTitle: "Share of the draws",
    bars: [
      ProbabilityBar(name: api, probability: 0.007, label: "0.7%", role: .other(0)),
      ProbabilityBar(name: fleet, probability: 0.001, label: "0.1%", role: .other(1)),
      ProbabilityBar(name: hybrid, probability: 0.992, label: "99.2%", role: .leading),
    ],
    thresholds: [
      LabelledValue(0.65, label: "lean, 65%"), LabelledValue(0.9, label: "clear, 90%"),
    ],
    tickLabel: { "\(Int(($0 * 100).rounded()))%" })
}
