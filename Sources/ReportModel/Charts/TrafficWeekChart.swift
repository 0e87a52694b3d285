import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  private var dayNames: [RichText] {
    let days = words.weekdays
    return [
      days.monday, days.tuesday, days.wednesday, days.thursday, days.friday, days.saturday,
      days.sunday,
    ]
  }

  private var shortDayNames: [String] {
    let days = words.weekdays
    return [days.mon, days.tue, days.wed, days.thu, days.fri, days.sat, days.sun]
      .map(\.characters)
  }

  /// The tokens of each hour of the week as shades.
  func trafficWeekChart() -> ReportChart {
    let perHour = tokensPerMonth / scenario.calendar.daysPerMonth.value / 24
    let weights = assessment.demand.hourlyWeights
    let values = (0..<7).map { day in
      weights[(day * 24)..<(day * 24 + 24)].map { $0 * perHour }
    }
    let title = words.traffic.weekTitle
    let peak = perHour * assessment.demand.peakToMean
    let sentence = trafficSentence(peak: peak)
    let (days, hourTitle) = (shortDayNames, words.traffic.hourOfDay.characters)
    let (low, high) = (
      words.traffic.none.characters,
      words.traffic.peakLabel(tokens: NumberText.compact(peak)).characters
    )
    return ReportChart(
      id: "traffic-week", title: title, sentence: sentence, data: trafficData(values)
    ) { identifier in
      .heatMap(
        HeatMap(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          rows: days,
          columns: (0..<24).map { $0.isMultiple(of: 3) ? "\($0)" : "" },
          columnTitle: hourTitle, values: values, lowLabel: low,
          highLabel: high
        ))
    }
  }

  private func trafficSentence(peak: Double) -> RichText {
    let ratio = assessment.demand.peakToMean
    guard ratio > 1.0005 else {
      return words.traffic.level(tokens: NumberText.compact(peak))
    }
    return words.traffic.busiest(
      tokens: NumberText.compact(peak), factor: NumberText.rounded(ratio, decimals: 2))
  }

  private func trafficData(_ values: [[Double]]) -> ReportTable {
    ReportTable(
      id: "traffic-week-data", caption: words.traffic.weekTitle,
      columns: [.init(id: "hour", head: words.traffic.hour)]
        + dayNames.map {
          .init(id: "day", head: $0, unit: words.units.tokens.characters, content: .tokens)
        },
      rows: (0..<24).map { hour in
        ReportTable.Row(
          [ReportTable.Cell(RichText("\(hour):00"))] + (0..<7).map { .compact(values[$0][hour]) })
      })
  }
}
