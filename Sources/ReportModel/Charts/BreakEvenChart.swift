import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  /// Every option's total against the volume, log–log, with its steps.
  func breakEvenChart() -> ReportChart {
    let range = chartedScales()
    let series = scenario.options.indices.map { option in
      LineSeries(
        name: scenario.options[option].name, role: role(of: option),
        points: points(option, in: range))
    }
    let markers = breakEvenMarkers(in: range)
    let tokens = tokensPerDay
    let title = words.breakEven.title
    let sentence = breakEvenChartSentence()
    let (currency, yTitle) = (currency, anyMonthUnit)
    let (xTitle, here) = (
      words.breakEven.axis.characters,
      words.breakEven.hereMark(tokens: NumberText.compact(tokens)).characters
    )
    return ReportChart(
      id: "break-even", title: title, sentence: sentence, data: breakEvenChartData(range)
    ) { identifier in
      .line(
        LineChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          x: .logarithmic(
            title: xTitle,
            covering: [range.lowerBound * tokens, range.upperBound * tokens], endingOnTicks: false,
            label: { NumberText.compact($0) }),
          y: .logarithmic(
            title: yTitle, covering: series.flatMap { $0.points.map(\.y) },
            label: { NumberText.compactMoney($0, currency) }),
          series: series,
          references: [
            ReferenceLine(x: tokens, label: here)
          ],
          markers: markers
        ))
    }
  }

  /// The factors on today's volume that the chart shows: three decades around it, stretched to
  /// the break-evens within three more.
  private func chartedScales() -> ClosedRange<Double> {
    let found = assessment.breakEvens.flatMap { [$0.first?.scale, $0.lasting?.scale] }
      .compactMap { $0 }.filter { (1e-3...1e3).contains($0) }
    let lowest = min(1.0 / 30, (found.min() ?? 1) / 3)
    let highest = max(30, (found.max() ?? 1) * 3)
    return lowest...highest
  }

  /// A curve's points: evenly spaced on the axis, and both ends of each step among them.
  private func points(_ option: Int, in range: ClosedRange<Double>) -> [ChartPoint] {
    let curve = assessment.costs[option].curve
    let ratio = range.upperBound / range.lowerBound
    let count = 60
    var scales = (0...count).map { index in
      range.lowerBound * root(ratio, Double(index) / Double(count))
    }
    var step = curve.nextStep(after: range.lowerBound)
    var steps = 0
    while step < range.upperBound, steps < 120 {
      scales += [step, step * (1 + 1e-6)]
      step = curve.nextStep(after: step)
      steps += 1
    }
    return scales.sorted().compactMap { scale in
      let total = curve.total(atScale: scale)
      return total.isFinite ? ChartPoint(x: scale * tokensPerDay, y: total) : nil
    }
  }

  /// Where the leading option's curve crosses another, for the first time and for good, or those of
  /// others where its never does.
  private func breakEvenMarkers(in range: ClosedRange<Double>) -> [PointMarker] {
    let ofLeader = assessment.breakEvens.filter {
      [$0.from, $0.to].contains(assessment.cheapest) && ($0.lasting ?? $0.first) != nil
    }
    return (ofLeader.isEmpty ? assessment.breakEvens : ofLeader).flatMap { breakEven in
      crossings(breakEven).compactMap { point, say in
        guard range.contains(point.scale), assessment.isFeasible(breakEven.from),
          point.monthlySpend.isFinite
        else { return nil }
        let tokens = point.scale * tokensPerDay
        return PointMarker(
          at: ChartPoint(x: tokens, y: point.monthlySpend),
          label: say(NumberText.compact(tokens)).characters)
      }
    }
  }

  /// The points where two curves cross, and what to say of each.
  private func crossings(
    _ breakEven: BreakEven
  ) -> [(point: BreakEven.Point, say: (String) -> RichText)] {
    let say = words.breakEven
    guard let first = breakEven.first, let lasting = breakEven.lasting,
      NumberText.compact(first.scale * tokensPerDay)
        != NumberText.compact(lasting.scale * tokensPerDay)
    else {
      return [breakEven.lasting ?? breakEven.first].compactMap(\.self).map {
        ($0, { say.crossing(tokens: $0) })
      }
    }
    return [
      (first, { say.crossingFirst(tokens: $0) }), (lasting, { say.crossingLasting(tokens: $0) }),
    ]
  }

  private func breakEvenChartSentence() -> RichText {
    let changes = volumeChangeSentences()
    let here = words.breakEven.here(tokens: NumberText.compact(tokensPerDay))
    return .sentences([here] + changes.prefix(1))
  }

  /// The curves' values at round factors of today's volume.
  private func breakEvenChartData(_ range: ClosedRange<Double>) -> ReportTable {
    let factors = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000]
      .filter { range.contains($0) }
    let options = Array(scenario.options.indices)
    return ReportTable(
      id: "break-even-data", caption: words.breakEven.title,
      columns: [
        .init(
          id: "volume", head: words.breakEven.volume, unit: words.units.tokensADay.characters,
          content: .tokens)
      ]
        + optionColumns(options, unit: anyMonthUnit, content: .money),
      rows: factors.map { factor in
        ReportTable.Row(
          [.compact(factor * tokensPerDay)]
            + options.map { bills.cell(assessment.costs[$0].curve.total(atScale: factor)) },
          isMarked: factor == 1)
      })
  }

  /// base^exponent for an exponent in 0…1, by repeated square roots, without the C library.
  private func root(_ base: Double, _ exponent: Double) -> Double {
    var (result, factor, rest) = (1.0, base, exponent)
    if rest >= 1 { return base }
    for _ in 0..<50 {
      factor = factor.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= factor
        rest -= 1
      }
    }
    return result
  }
}
