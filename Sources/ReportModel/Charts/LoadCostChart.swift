import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  /// Unit cost against average load, a curve a fleet, beside what tokens cost at each API.
  func loadCostChart() -> ReportChart {
    let steps = (1...20).map { Double($0) / 20 }
    let fleetSeries = pureFleets.map { option in
      let today = assessment.costs[option].utilization.map { min(max($0, 0.01), 1) }
      let loads = (steps + (today.map { [$0] } ?? [])).sorted()
      return LineSeries(
        name: scenario.options[option].name, role: role(of: option),
        points: loads.compactMap { load in
          assessment.costs[option].costPerMillionTokens(atLoad: load).map {
            ChartPoint(x: load * 100, y: $0)
          }
        })
    }
    let tokenSeries = scenario.options.indices.filter { isPerToken($0) }.compactMap {
      option in
      assessment.costs[option].costPerMillionProcessedTokens.map { cost in
        LineSeries(
          name: scenario.options[option].name, role: role(of: option),
          points: [ChartPoint(x: 0, y: cost), ChartPoint(x: 100, y: cost)])
      }
    }
    let series = fleetSeries + tokenSeries
    let markers = todayMarkers()
    let title = words.capacity.loadTitle
    let sentence = loadCostSentence()
    let (xTitle, yTitle) = (
      words.capacity.loadAxis.characters,
      words.capacity.costAxis(currency: currency.code).characters
    )
    let currency = currency
    return ReportChart(
      id: "load-cost", title: title, sentence: sentence, data: loadsTable()
    ) { identifier in
      .line(
        LineChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          x: .linear(
            title: xTitle, covering: [0, 100],
            label: { NumberText.plain($0) + NumberText.percentSign }),
          y: .logarithmic(
            title: yTitle, covering: series.flatMap { $0.points.map(\.y) },
            label: { NumberText.plainMoney($0, currency) }),
          series: series, markers: markers
        ))
    }
  }

  /// Where each fleet is on its curve today, of equal loads only the first with its label.
  private func todayMarkers() -> [PointMarker] {
    var said: Set<String> = []
    return pureFleets.compactMap { option in
      guard let load = assessment.costs[option].utilization, load > 0,
        let cost = assessment.costs[option].costPerMillionTokens(atLoad: load)
      else { return nil }
      let label = words.capacity.today(
        load: NumberText.percent(load, decimals: 1)
      ).characters
      let isNew = said.insert(label).inserted
      return PointMarker(at: ChartPoint(x: load * 100, y: cost), label: isNew ? label : "")
    }
  }

  private func loadCostSentence() -> RichText {
    let leader = pureFleets.first { $0 == assessment.cheapest }
    guard let option = leader ?? pureFleets.first,
      let full = assessment.costs[option].costPerMillionTokens(atLoad: 1),
      let utilization = assessment.costs[option].utilization
    else { return "" }
    return words.capacity.loadSentence(
      option: name(option), price: NumberText.price(full, currency),
      utilization: NumberText.percent(utilization, decimals: 1))
  }
}
