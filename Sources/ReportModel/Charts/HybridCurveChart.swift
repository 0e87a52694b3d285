import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  /// A hybrid's total over its local replicas, with either side alone as a level.
  func hybridCurveChart() -> ReportChart {
    let hybrids = curvedHybrids
    let series = hybrids.map { hybrid in
      LineSeries(
        name: scenario.options[hybrid.option].name, role: role(of: hybrid.option),
        points: sampled(hybrid, atMost: 48).map { ChartPoint(x: $0.replicas, y: $0.total) },
        marksPoints: hybrid.split.curve.count <= 24)
    }
    let pure = Set(hybrids.flatMap { [$0.local, $0.remote] }).sorted()
    let levels = pure.map {
      LevelLine(
        y: bills.totals[$0],
        label: words.hybridCurve.alone(option: scenario.options[$0].name).characters)
    }
    let markers = hybrids.map { hybrid in
      PointMarker(
        at: ChartPoint(x: hybrid.split.replicas, y: bills.totals[hybrid.option]),
        label: words.hybridCurve.replicas(count: NumberText.plain(hybrid.split.replicas))
          .characters)
    }
    let most = Int(hybrids.flatMap { $0.split.curve.map(\.replicas) }.max() ?? 1)
    let values = series.flatMap { $0.points.map(\.y) } + levels.map(\.y)
    let title = words.hybrids.curveCaption
    let sentence = hybridCurveSentence()
    let (currency, axisTitle) = (currency, monthlyUnit)
    let xTitle = words.hybridCurve.axis.characters
    return ReportChart(
      id: "hybrid-curve", title: title, sentence: sentence, data: hybridCurveTable()
    ) { identifier in
      .line(
        LineChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          x: .whole(
            title: xTitle, covering: 0...max(1, most),
            label: { NumberText.plain($0) }),
          y: .linear(
            title: axisTitle, covering: values, label: { NumberText.compactMoney($0, currency) }),
          series: series, levels: levels, markers: markers
        ))
    }
  }

  /// What the curve of the first hybrid shows.
  private func hybridCurveSentence() -> RichText {
    guard let hybrid = curvedHybrids.first else { return "" }
    let total = bills.money(bills.totals[hybrid.option])
    let replicas = hybrid.split.replicas
    let count = words.hybridCurve.localReplicas(
      number: replicas, count: NumberText.plain(replicas))
    let levels = words.hybridCurve.levels(
      local: name(hybrid.local), localTotal: bills.money(bills.totals[hybrid.local]),
      remote: name(hybrid.remote), remoteTotal: bills.money(bills.totals[hybrid.remote]))
    return hybrid.fixedReplicas == nil
      ? words.hybridCurve.least(
        option: name(hybrid.option), replicas: count, total: total, levels: levels)
      : words.hybridCurve.given(
        replicas: count, option: name(hybrid.option), total: total, levels: levels)
  }
}
