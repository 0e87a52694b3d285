import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  private static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The tokens of each hour of the week as shades.
  func trafficWeekChart() -> ReportChart {
    let perHour = tokensPerMonth / scenario.calendar.daysPerMonth.value / 24
    let weights = assessment.demand.hourlyWeights
    let values = (0..<7).map { day in
      weights[(day * 24)..<(day * 24 + 24)].map { $0 * perHour }
    }
    let title: RichText = "Tokens by hour of the week"
    let peak = perHour * assessment.demand.peakToMean
    let sentence = trafficSentence(peak: peak)
    return ReportChart(
      id: "traffic-week", title: title, sentence: sentence, data: trafficData(values)
    ) { identifier in
      .heatMap(
        HeatMap(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          rows: Self.days.map { String($0.prefix(3)) },
          columns: (0..<24).map { $0.isMultiple(of: 3) ? "\($0)" : "" },
          columnTitle: "Hour of the day", values: values, lowLabel: "none",
          highLabel: "\(NumberText.compact(peak)) tokens an hour"
        ))
    }
  }

  private func trafficSentence(peak: Double) -> RichText {
    let ratio = assessment.demand.peakToMean
    guard ratio > 1.0005 else {
      return "Every hour of the week has the same \(NumberText.compact(peak)) tokens."
    }
    return "The busiest hour has \(NumberText.compact(peak)) tokens, "
      + "\(NumberText.rounded(ratio, decimals: 2)) times the mean hour's."
  }

  private func trafficData(_ values: [[Double]]) -> ReportTable {
    ReportTable(
      id: "traffic-week-data", caption: "Tokens by hour of the week",
      columns: [.init(id: "hour", head: "Hour")]
        + Self.days.map { .init(id: "day", head: RichText($0), unit: "tokens", content: .tokens) },
      rows: (0..<24).map { hour in
        ReportTable.Row(
          [ReportTable.Cell(RichText("\(hour):00"))] + (0..<7).map { .compact(values[$0][hour]) })
      })
  }
}
