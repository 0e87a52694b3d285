import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

private let monthsInYear = 12

extension ReportContents {
  /// What each option has paid by the end of each month.
  func cashFlowChart() -> ReportChart {
    let series = scenario.options.indices.map { option in
      LineSeries(
        name: scenario.options[option].name, role: role(of: option),
        points: cumulativePoints(option))
    }
    let months = scenario.horizon.monthCount
    let (levels, markers) = (requestLevels(), paybackMarkers())
    let title = words.cash.chartTitle(horizon: horizonText)
    let sentence = cashFlowSentence()
    let (xTitle, axisTitle) = (
      words.cash.chartMonths.characters,
      words.cash.chartAxis(currency: currency.code).characters
    )
    let currency = currency
    return ReportChart(
      id: "cash-flow", title: title, sentence: sentence, data: cumulativeTable()
    ) { identifier in
      .line(
        LineChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          x: Self.monthAxis(months, title: xTitle),
          y: .linear(
            title: axisTitle,
            covering: series.flatMap { $0.points.map(\.y) } + levels.map(\.y) + [0],
            label: { NumberText.compactMoney($0, currency) }),
          series: series, levels: levels, markers: markers
        ))
    }
  }

  /// An axis of months that marks years, or halves of a few.
  private static func monthAxis(_ months: Int, title: String) -> Axis {
    let step = months > 4 * monthsInYear ? monthsInYear : months > monthsInYear ? 6 : 2
    let ticks = stride(from: 0, through: months, by: step).map {
      Tick(Double($0), label: NumberText.plain(Double($0)))
    }
    return Axis(title: title, scale: .linear, range: 0...Double(max(months, 1)), ticks: ticks)
  }

  /// What a budget asks for, where one does.
  private func requestLevels() -> [LevelLine] {
    guard let plan = assessment.budget else { return [] }
    let amount = NumberText.compactMoney(plan.total.requested, currency)
    return [
      LevelLine(y: plan.total.requested, label: words.cash.budgetLevel(amount: amount).characters)
    ]
  }

  /// Where the leader's savings against the baseline have paid back what it cost at first.
  private func paybackMarkers() -> [PointMarker] {
    guard let leader = assessment.cheapest,
      let month = assessment.costs[leader].saving?.paybackMonth, month > 0
    else { return [] }
    let paid = assessment.costs[leader].cashFlow.months.prefix(month + 1).reduce(0, +)
    return [
      PointMarker(
        at: ChartPoint(x: Double(month), y: paid),
        label: words.cash.paysBack(month: NumberText.plain(Double(month))).characters)
    ]
  }

  /// The sums month by month, of a long horizon every so many months, with the last two.
  private func cumulativePoints(_ option: Int) -> [ChartPoint] {
    let flow = assessment.costs[option].cashFlow.months
    let step = max(1, flow.count / 60)
    var sum = 0.0
    return flow.enumerated().compactMap { month, amount in
      sum += amount
      let isShown = month.isMultiple(of: step) || month >= flow.count - 2
      return isShown ? ChartPoint(x: Double(month), y: sum) : nil
    }
  }

  private func cashFlowSentence() -> RichText {
    let options = scenario.options.indices.sorted { years.totals[$0] < years.totals[$1] }
    guard let least = options.first(where: assessment.isFeasible) ?? options.first,
      let most = options.last
    else { return "" }
    let hasCredit = assessment.costs.contains { $0.cashFlow.bookValue != 0 }
    let total = { (option: Int) in years.text.money(years.totals[option]) }
    return .sentences([
      least == most
        ? words.cash.only(option: name(least), total: total(least), horizon: horizonText)
        : words.cash.leastAndMost(
          horizon: horizonText, least: name(least), leastTotal: total(least), most: name(most),
          mostTotal: total(most)),
      hasCredit ? words.cash.credited : "",
    ])
  }

  /// The sums at the end of each year, from the years as printed.
  private func cumulativeTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let sums = options.map(years.cumulative)
    let months = scenario.horizon.monthCount
    let rows = years.years[0].indices.map { year in
      ReportTable.Row(
        [.plain(Double(min(year * 12, months)))] + options.map { years.text.cell(sums[$0][year]) })
    }
    return ReportTable(
      id: "cash-flow-data", caption: words.cash.dataCaption,
      columns: [.init(id: "month", head: words.cash.byMonth, content: .count)]
        + optionColumns(options, unit: currency.code, content: .money),
      rows: rows)
  }
}
