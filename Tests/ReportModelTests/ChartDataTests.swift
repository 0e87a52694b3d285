import Quantities
import ReportModel
import SVGCharts
import ScenarioFixtures
import Testing

/// What a chart draws, its data table gives and its sentence says: the same values.
@Suite("The figures behind a chart")
struct ChartDataTests {
  private static let report = Report.client(RichScenario().scenario())

  private func chart(_ name: String) throws -> ReportChart {
    try #require(Self.report.charts[name])
  }

  private func lines(_ chart: ReportChart) throws -> LineChart {
    guard case .line(let lines) = chart.drawing("id") else {
      throw Missing(what: "curves of \(chart.id)")
    }
    return lines
  }

  private struct Missing: Error { let what: String }

  /// The height of a curve at `x`, on the straight line between its points.
  private func height(of series: LineSeries, at x: Double) -> Double? {
    if let point = series.points.first(where: { abs($0.x - x) <= x * 1e-9 }) { return point.y }
    let pairs = zip(series.points, series.points.dropFirst())
    return pairs.first { $0.x <= x && x <= $1.x }.map { left, right in
      left.y + (right.y - left.y) * (x - left.x) / (right.x - left.x)
    }
  }

  private func isClose(_ one: Double?, _ other: Double?, within share: Double) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= max(abs(other) * share, 0.01)
  }

  @Test("bars have the bill's lines, those drawn together included, and its totals")
  func bill() throws {
    let chart = try chart("cost-by-option")
    guard case .stackedBars(let bars) = chart.drawing("id") else {
      throw Missing(what: "bars")
    }
    let total = try #require(chart.data.rows.first { $0.role == .total })
    for (option, bar) in bars.bars.enumerated() {
      let sum = bar.amounts.reduce(0, +)
      #expect(isClose(sum, total.cells[option + 1].number, within: 1e-9))
      #expect(bar.total.contains(total.cells[option + 1].text.characters))
      for (part, amount) in zip(bars.parts, bar.amounts) {
        let row = chart.data.rows.first { $0.cells[0].text.characters == part }
        guard let row else { continue }
        #expect(isClose(amount, row.cells[option + 1].number ?? 0, within: 1e-9), "\(part)")
      }
    }
    let totals = bars.bars.sorted { $0.extent.upperBound < $1.extent.upperBound }.map(\.total)
    #expect(totals.first.map(chart.sentence.characters.contains) == true)
    #expect(totals.last.map(chart.sentence.characters.contains) == true)
  }

  @Test("bars of the workloads have the amounts of their table")
  func showback() throws {
    let chart = try chart("showback")
    guard case .stackedBars(let bars) = chart.drawing("id") else {
      throw Missing(what: "bars")
    }
    for (option, bar) in bars.bars.enumerated() {
      for (part, amount) in zip(bars.parts, bar.amounts) {
        let row = chart.data.rows.first { $0.cells[0].text.characters == part }
        #expect(isClose(amount, row?.cells[option + 1].number, within: 1e-9))
      }
    }
  }

  @Test("curves over the volume pass through their table, and you are at its marked row")
  func breakEven() throws {
    let chart = try chart("break-even")
    let lines = try lines(chart)
    let here = try #require(lines.references.first)
    let marked = try #require(chart.data.rows.first { $0.isMarked })
    let volume = marked.cells[0].text.characters
    #expect(here.label.contains(volume) && NumberText.compact(here.x) == volume)
    #expect(chart.sentence.characters.contains(volume))
    for (option, series) in lines.series.enumerated() {
      let drawn = height(of: series, at: here.x)
      #expect(isClose(drawn, marked.cells[option + 1].number, within: 0.01), "\(series.name)")
    }
  }

  @Test("curves over the months pass through the ends of the years in their table")
  func cashFlow() throws {
    let chart = try chart("cash-flow")
    let lines = try lines(chart)
    for row in chart.data.rows {
      let month = try #require(row.cells[0].number)
      for (option, series) in lines.series.enumerated() {
        let drawn = height(of: series, at: month)
        // Printed in whole units or hundredths, summed over the years.
        #expect(isClose(drawn, row.cells[option + 1].number, within: 0.001), "\(series.name)")
      }
    }
    let last = try #require(chart.data.rows.last)
    let sums = last.cells.dropFirst().sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    for cell in [sums.first, sums.last] {
      #expect(cell.map { chart.sentence.characters.contains($0.text.characters) } == true)
    }
  }

  @Test("curves over the load pass through their table, and fleets are on them today")
  func load() throws {
    let chart = try chart("load-cost")
    let lines = try lines(chart)
    for row in chart.data.rows {
      let load = try #require(row.cells[0].number)
      for (fleet, cell) in row.cells.dropFirst().dropLast().enumerated() {
        guard let drawn = lines.series[fleet].points.first(where: { abs($0.x - load) < 1e-9 })
        else { continue }
        #expect(isClose(drawn.y, cell.number, within: 0.005))
      }
    }
    for (marker, series) in zip(lines.markers, lines.series) {
      #expect(isClose(height(of: series, at: marker.point.x), marker.point.y, within: 1e-9))
    }
  }

  @Test("points over the replicas are those of their table")
  func hybrid() throws {
    let chart = try chart("hybrid-curve")
    let lines = try lines(chart)
    for row in chart.data.rows {
      let replicas = try #require(row.cells[0].number)
      for (place, series) in lines.series.enumerated() {
        guard let number = row.cells[place + 1].number else { continue }
        let drawn = series.points.first { $0.x == replicas }
        #expect(isClose(drawn?.y, number, within: 0.001))
      }
    }
    #expect(lines.markers.count == lines.series.count)
  }

  @Test("cells of the week have the tokens of their table")
  func week() throws {
    let chart = try chart("traffic-week")
    guard case .heatMap(let map) = chart.drawing("id") else { throw Missing(what: "cells") }
    for (hour, row) in chart.data.rows.enumerated() {
      for day in 0..<7 {
        #expect(NumberText.compact(map.values[day][hour]) == row.cells[day + 1].text.characters)
      }
    }
    let most = try #require(map.values.joined().max())
    #expect(map.highLabel.hasPrefix(NumberText.compact(most)))
    #expect(chart.sentence.characters.contains(NumberText.compact(most)))
  }

  @Test("bars of the tornado end where their table says")
  func tornado() throws {
    let chart = try chart("tornado")
    guard case .tornado(let tornado) = chart.drawing("id") else { throw Missing(what: "bars") }
    #expect(!tornado.bars.isEmpty)
    for (bar, row) in zip(tornado.bars, chart.data.rows) {
      #expect(bar.name == row.cells[0].text.characters)
      #expect(bar.low.label == row.cells[2].text.characters)
      #expect(bar.high.label == row.cells[3].text.characters)
      #expect(isClose(bar.low.value, row.cells[4].number, within: 0.001))
      #expect(isClose(bar.high.value, row.cells[5].number, within: 0.001))
    }
  }

  @Test("bands and marks stand at the percentiles of their table")
  func distribution() throws {
    let chart = try chart("distribution")
    guard case .distribution(let bands) = chart.drawing("id") else { throw Missing(what: "bands") }
    #expect(bands.rows.count == chart.data.rows.count)
    for (band, row) in zip(bands.rows, chart.data.rows) {
      let drawn = [
        band.point?.value, band.p10.value, band.p50.value, band.p80.value, band.p90.value,
      ]
      for (value, cell) in zip(drawn, row.cells[1...5]) {
        #expect(isClose(value, cell.number, within: 0.001), "\(band.name)")
      }
    }
  }

  @Test("bars of being the cheapest are as long as their table says")
  func probability() throws {
    let chart = try chart("probability")
    guard case .probability(let bars) = chart.drawing("id") else { throw Missing(what: "bars") }
    for (bar, row) in zip(bars.bars, chart.data.rows) {
      #expect(row.cells[1].text.characters.hasPrefix(bar.label))
      #expect(isClose(bar.probability * 100, row.cells[1].number, within: 0.06))
    }
    let leader = try #require(bars.bars.first { $0.role == .leading })
    #expect(chart.sentence.characters.contains(leader.label))
  }

  @Test("an option has the same role in every chart")
  func roles() throws {
    var roles: [String: SeriesRole] = [:]
    for name in ["break-even", "cash-flow", "load-cost", "hybrid-curve"] {
      for series in try lines(try chart(name)).series {
        let role = try #require(series.role)
        #expect(roles.updateValue(role, forKey: series.name) ?? role == role, "\(series.name)")
      }
    }
    #expect(roles.values.count { $0 == .leading } == 1)
  }
}
