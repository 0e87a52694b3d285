import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  /// Shares of the hours at which the curves' table gives their loads.
  private static let shares = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1]
  /// So many points draw a curve: more than the wide drawing has pixels to tell apart.
  private static let mostPoints = 400

  /// The fleets, and the hybrids whose local side takes what it can, whose capacity is known.
  private func capacities(_ loads: HourlyLoads) -> [(option: Int, tokens: Double)] {
    assessment.costs.indices.compactMap { option in
      let hybrid = hybrids.first { $0.option == option }
      guard pureFleets.contains(option) || isBurst(option) else { return nil }
      let local = hybrid.map { assessment.costs[$0.local] }
      return loads.capacity(of: assessment.costs[option], local: local).map { (option, $0) }
    }
  }

  /// Whether a log tells the load of hours, and some fleet has a capacity to draw in.
  var showsLoadDuration: Bool {
    !loggedWorkloads.isEmpty
      && !capacities(HourlyLoads(scenario, assessment.demand)).isEmpty
  }

  /// The hours from the busiest to the quietest, with what each fleet could serve.
  func loadDurationChart() -> ReportChart {
    let loads = HourlyLoads(scenario, assessment.demand)
    let capacities = capacities(loads)
    let series = curves(loads)
    let levels = capacities.map { option, tokens in
      LevelLine(y: tokens, label: capacityLabel(option).characters)
    }
    let values = [0] + series.flatMap { $0.points.map(\.y) } + levels.map(\.y)
    let (title, sentence) = (words.loadDuration.title, loadDurationSentence(loads, capacities))
    let (xTitle, yTitle) = (
      words.loadDuration.hours.characters, words.loadDuration.tokens.characters
    )
    return ReportChart(
      id: "load-duration", title: title, sentence: sentence,
      data: loadDurationData(loads, capacities)
    ) { identifier in
      .line(
        LineChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          x: .linear(
            title: xTitle, covering: [0, 100],
            label: { NumberText.plain($0) + NumberText.percentSign }),
          y: .linear(title: yTitle, covering: values, label: { NumberText.compact($0) }),
          series: series, levels: levels))
    }
  }

  private func curves(_ loads: HourlyLoads) -> [LineSeries] {
    let named = [
      (words.loadDuration.logged, SeriesRole.leading, loads.logged),
      (words.loadDuration.week, loads.logged.isEmpty ? .leading : .other(0), loads.week),
    ]
    return named.filter { !$0.2.isEmpty }.map { name, role, falling in
      LineSeries(name: name.characters, role: role, points: Self.points(falling))
    }
  }

  /// Each hour at the middle of its own part of all hours, the first and the last at the ends.
  private static func points(_ falling: [Double]) -> [ChartPoint] {
    let count = Double(falling.count)
    let step = max(1, falling.count / mostPoints)
    let inner = stride(from: 0, to: falling.count, by: step).map { index in
      ChartPoint(x: (Double(index) + 0.5) / count * 100, y: falling[index])
    }
    return [ChartPoint(x: 0, y: falling.first ?? 0)] + inner
      + [ChartPoint(x: 100, y: falling.last ?? 0)]
  }

  private func capacityLabel(_ option: Int) -> RichText {
    let replicas = assessment.costs[option].plan?.servingReplicas ?? 0
    return words.loadDuration.capacity(
      option: name(option),
      replicas: words.capacity.replicas(number: replicas, count: NumberText.plain(replicas)))
  }

  private func loadDurationSentence(
    _ loads: HourlyLoads, _ capacities: [(option: Int, tokens: Double)]
  ) -> RichText {
    let falling = loads.best
    let peak = falling.first ?? 0
    let median = HourlyLoads.load(falling, reachedIn: 0.5) ?? 0
    let factor = NumberText.rounded(loads.mean > 0 ? peak / loads.mean : 0, decimals: 2)
    let say = words.loadDuration
    let texts = (NumberText.compact(peak), NumberText.compact(median))
    let course =
      loads.logged.isEmpty
      ? say.weekCourse(peak: texts.0, factor: factor, median: texts.1)
      : say.loggedCourse(peak: texts.0, factor: factor, median: texts.1)
    let first = capacities.first.map { option, tokens in
      say.idle(
        capacity: capacityLabel(option), tokens: NumberText.compact(tokens),
        share: NumberText.percent(HourlyLoads.share(falling, below: tokens / 2)))
    }
    return .sentences([course, first ?? ""])
  }

  private func loadDurationData(
    _ loads: HourlyLoads, _ capacities: [(option: Int, tokens: Double)]
  ) -> ReportTable {
    let columns = [
      (words.loadDuration.logged, loads.logged), (words.loadDuration.week, loads.week),
    ]
    .filter { !$0.1.isEmpty }
    let rows = Self.shares.map { share in
      ReportTable.Row(
        [ReportTable.Cell(head(ofShare: share))]
          + columns.map { .compact(HourlyLoads.load($0.1, reachedIn: share)) })
    }
    return ReportTable(
      id: "load-duration-data", caption: words.loadDuration.title,
      columns: [.init(id: "share", head: words.loadDuration.share)]
        + columns.map {
          .init(
            id: "load", head: $0.0, unit: words.loadDuration.tokens.characters, content: .tokens)
        },
      rows: rows,
      notes: capacities.map { option, tokens in
        words.loadDuration.serves(
          capacity: capacityLabel(option), tokens: NumberText.compact(tokens))
      })
  }

  private func head(ofShare share: Double) -> RichText {
    switch share {
    case 0: words.loadDuration.busiest
    case 1: words.loadDuration.quietest
    default: RichText(NumberText.percent(share))
    }
  }
}
