import SVGCharts

extension GoldenCharts {
  /// Monthly totals at volumes of 30 million to 30 billion tokens a day; the fleet grows in steps.
  static let breakEven = LineChart(
    heading: heading(
      "break-even", "Monthly cost by volume, at month 1's prices",
      "The vertical line marks today's 882M tokens a day."),
    x: .logarithmic(
      title: "Tokens a day", covering: [3e7, 3e10], endingOnTicks: false, label: tokens),
    y: .logarithmic(title: "USD a month", covering: [1500, 400_000], label: money),
    series: [
      LineSeries(name: api, role: .other(0), points: curve { 1500 + $0 * 13e-6 }),
      LineSeries(name: fleet, role: .other(1), points: steps),
      LineSeries(name: hybrid, role: .leading, points: curve { 2600 + $0 * 7.5e-6 }),
    ], references: [ReferenceLine(x: 882e6, label: "you are here, 882M a day")],
    markers: [
      // 1500 + 13v = 2600 + 7.5v at v = 200 million tokens.
      PointMarker(at: ChartPoint(x: 200e6, y: 4100), label: "break-even, 200M a day")
    ])

  private static let volumes = [3e7, 1e8, 3e8, 1e9, 3e9, 1e10, 3e10]

  private static func curve(_ total: (Double) -> Double) -> [ChartPoint] {
    volumes.map { ChartPoint(x: $0, y: total($0)) }
  }

  /// One machine more at each step: $4,700, and $2,100 for each.
  private static var steps: [ChartPoint] {
    zip([3e7, 4e8, 1.2e9, 4e9, 1e10], [4e8, 1.2e9, 4e9, 1e10, 3e10]).enumerated()
      .flatMap { index, edges in
        [edges.0, edges.1].map { ChartPoint(x: $0, y: 4700 + 2100 * Double(index * index)) }
      }
  }

  static let loadCost = LineChart(
    heading: heading(
      "load-cost", "Unit cost by average load",
      "On \(fleet) a million tokens would cost $0.08 if its replicas never idled."),
    x: .linear(
      title: "Average load of the fleet", covering: [0, 100], label: { "\(Int($0))%" }),
    y: .logarithmic(
      title: "USD per million tokens, retries counted", covering: [0.08, 1.6],
      label: { "$\($0)" }),
    series: [
      LineSeries(
        name: fleet, role: .other(1),
        points: (1...20).map { ChartPoint(x: Double($0) * 5, y: 1.6 / Double($0)) }),
      LineSeries(
        name: api, role: .other(0),
        points: [ChartPoint(x: 0, y: 0.55), ChartPoint(x: 100, y: 0.55)]),
    ],
    markers: [PointMarker(at: ChartPoint(x: 10, y: 0.8), label: "today, 10.0%")])

  /// Office hours, then all others far below them; the log has a few hours of its own above.
  static let loadDuration = LineChart(
    heading: heading(
      "load-duration", "Load duration, and what the fleets could serve",
      "The busiest hour of the log has 62M tokens, 4.10 times the mean."),
    x: .linear(
      title: "Share of the hours, the busiest first", covering: [0, 100],
      label: { "\(Int($0))%" }),
    y: .linear(title: "tokens an hour", covering: [0, 84e6], label: tokens),
    series: [
      LineSeries(name: "Every hour of the log", role: .leading, points: hours(above: 17e6)),
      LineSeries(name: "The usual week", role: .other(0), points: hours(above: 0)),
    ],
    levels: [
      LevelLine(y: 84e6, label: "\(fleet): 2 replicas"),
      LevelLine(y: 42e6, label: "\(hybrid): 1 replica"),
    ])

  /// 45M falling to 39M in 30 % of the hours, then 12M falling to 5M; more in the first 5 %.
  private static func hours(above peak: Double) -> [ChartPoint] {
    (0...100).map { share in
      let x = Double(share)
      let more = peak * max(0, 5 - x) / 5
      return ChartPoint(x: x, y: (x < 30 ? 45e6 - 2e5 * x : 12e6 - 1e5 * (x - 30)) + more)
    }
  }

  static let hybridCurve = LineChart(
    heading: heading(
      "hybrid-curve", "Total of month 1 by the number of local replicas",
      "The total of \(hybrid) is least with 2 local replicas, $11,291."),
    x: .whole(title: "Local replicas that serve", covering: 0...5, label: { "\(Int($0))" }),
    y: .linear(title: "USD in month 1", covering: [11_291, 15_150], label: money),
    series: [
      LineSeries(
        name: hybrid, role: .leading,
        points: [15_150, 13_220, 11_291, 11_310, 12_330, 12_240].enumerated().map {
          ChartPoint(x: Double($0), y: $1)
        }, marksPoints: true)
    ],
    levels: [
      LevelLine(y: 14_771, label: "\(api) alone"), LevelLine(y: 11_843, label: "\(fleet) alone"),
    ],
    markers: [PointMarker(at: ChartPoint(x: 2, y: 11_291), label: "n = 2")])

  static let cashFlow = LineChart(
    heading: heading(
      "cash-flow", "Cumulative cost over 24 months",
      "Over 24 months, \(hybrid) pays least in all, $267K, and \(api) most, $347K."),
    x: Axis(
      title: "Month", scale: .linear, range: 0...24,
      ticks: stride(from: 0, through: 24, by: 6).map { Tick(Double($0), label: "\($0)") }),
    y: .linear(title: "USD paid so far", covering: [0, 347_000], label: money),
    series: [
      LineSeries(name: api, role: .other(0), points: months(0, 14_450)),
      LineSeries(name: fleet, role: .other(1), points: months(9000, 11_700)),
      LineSeries(name: hybrid, role: .leading, points: months(13_000, 10_570)),
    ], levels: [LevelLine(y: 300_000, label: "budget asked for, $300K")],
    markers: [
      // 13,000 + 10,570 m falls below 14,450 m from month 4 on.
      PointMarker(at: ChartPoint(x: 4, y: 55_280), label: "pays back in month 4")
    ])

  private static func months(_ first: Double, _ each: Double) -> [ChartPoint] {
    (0...24).map { ChartPoint(x: Double($0), y: first + each * Double($0)) }
  }
}
