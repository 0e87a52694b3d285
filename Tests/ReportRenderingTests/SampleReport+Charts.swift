import ReportModel
import SVGCharts

extension SampleReport {
  /// Every chart of the client report.
  var charts: [ReportChart] {
    [
      chart("cost-by-option", "Monthly cost by option") { heading in
        .stackedBars(
          StackedBarChart(
            heading: heading, axisTitle: "USD a month", parts: ["Tokens", "Compute", "People"],
            bars: zip(options, [[2441, 0, 0], [0, 1460, 2111], [1204, 0, 0]]).map {
              Bar(name: $0, amounts: $1, total: "$2,441")
            }, tickLabel: { "$\(Int($0))" }
          ))
      },
      chart("break-even", "Monthly cost by volume") { curves($0) },
      chart("load-cost", "Unit cost by average load") { curves($0) },
      chart("traffic-week", "The week, hour by hour") { heading in
        .heatMap(
          HeatMap(
            heading: heading, rows: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            columns: (0..<24).map { String($0) }, columnTitle: "Hour of the day",
            values: (0..<7).map { day in
              (0..<24).map { $0 >= 8 && $0 < 18 && day < 5 ? 2.98 : 0.2 }
            }, lowLabel: "0.2", highLabel: "2.98"
          ))
      },
    ]
      + ["showback", "hybrid-curve", "cash-flow", "distribution", "probability", "tornado"].map {
        chart($0, "The chart \($0)") { curves($0) }
      }
  }

  private func chart(
    _ id: String, _ title: RichText, drawing: @escaping @Sendable (ChartHeading) -> Chart
  ) -> ReportChart {
    let sentence: RichText = "Totals run from $1,204 for \(quoted: options[2]) to $3,571."
    var data = tables.first { $0.id == "options" }
    if id != "cost-by-option" { data?.id = "\(id)-data" }
    return ReportChart(
      id: id, title: title, sentence: sentence,
      data: data ?? ReportTable(id: "data", caption: title, columns: [], rows: [])
    ) { identifier in
      drawing(
        ChartHeading(
          identifier: identifier, title: title.characters, summary: sentence.characters))
    }
  }

  private func curves(_ heading: ChartHeading) -> Chart {
    let volumes = [1e8, 1e9, 1e10, 1e11]
    let costs: [[Double]] = [[80, 800, 8000, 80000], [3000, 3571, 5200, 21000]]
    return .line(
      LineChart(
        heading: heading,
        x: .logarithmic(title: "Tokens a month", covering: volumes) { "\(Int($0 / 1e6))M" },
        y: .logarithmic(title: "USD a month", covering: costs.flatMap { $0 }) { "$\(Int($0))" },
        series: zip(options, costs).map { name, costs in
          LineSeries(name: name, points: zip(volumes, costs).map { ChartPoint(x: $0, y: $1) })
        }
      ))
  }
}
