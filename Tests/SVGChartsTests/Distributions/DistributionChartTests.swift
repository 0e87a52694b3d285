import SVGCharts
import Testing

@Suite("A distribution chart")
struct DistributionChartTests {
  private func chart(
    _ rows: [DistributionRow], scale: AxisScale = .linear, range: ClosedRange<Double> = 0...100
  ) -> DistributionChart {
    DistributionChart(
      heading: ChartHeading(identifier: "id", title: "t", summary: "s"),
      axis: Axis(title: "", scale: scale, range: range, ticks: []),
      names: DistributionNames(p10: "", p50: "", p80: "", p90: "", point: "point"),
      rows: rows)
  }

  private func row(
    _ percentiles: [Double], point: Double? = nil, name: String = "", isFeasible: Bool = true,
    note: String? = nil
  ) -> DistributionRow {
    let labelled = percentiles.map { LabelledValue($0, label: "€\(Int($0.isFinite ? $0 : 0))") }
    return DistributionRow(
      name: name, p10: labelled[0], p50: labelled[1], p80: labelled[2], p90: labelled[3],
      point: point.map { LabelledValue($0, label: "\(Int($0))") }, isFeasible: isFeasible,
      note: note)
  }

  private func elements(_ chart: DistributionChart) throws -> [SVGElement] {
    try SVGReader.elements(of: chart.svg())
  }

  private func bands(_ chart: DistributionChart) throws -> [(left: Double, right: Double)] {
    try elements(chart).having(class: "segment").map {
      let left = $0.number("x") ?? .nan
      return (left, left + ($0.number("width") ?? .nan))
    }
  }

  /// Where paths of a class begin.
  private func places(_ elements: [SVGElement], class name: Substring) -> [Double] {
    elements.having(class: name).compactMap {
      $0.attributes["d"]?.dropFirst().split(separator: " ").first.flatMap { Double($0) }
    }
  }

  @Test("draws a band from P10 to P90 with marks in proportion")
  func proportion() throws {
    let chart = chart([row([20, 40, 50, 60], point: 30)])
    let band = try #require(try bands(chart).first)
    let elements = try elements(chart)
    let share = { (x: Double) in (x - band.left) / (band.right - band.left) }
    let p50 = try #require(places(elements, class: "strong").first)
    let p80 = try #require(places(elements, class: "callout").first)
    let point = try #require(places(elements, class: "point").last)
    #expect(abs(share(p50) - 0.5) < 0.001)
    #expect(abs(share(p80) - 0.75) < 0.001)
    #expect(abs(share(point) - 0.25) < 0.001)
  }

  @Test("puts the geometric mean in the middle of a logarithmic band")
  func logarithmic() throws {
    let chart = chart([row([1, 10, 50, 100])], scale: .logarithmic, range: 1...1000)
    let band = try #require(try bands(chart).first)
    let p50 = try #require(places(try elements(chart), class: "strong").first)
    #expect(abs((band.left + band.right) / 2 - p50) < 0.02)
  }

  @Test("writes the point alone where nothing spreads")
  func noSpread() throws {
    let elements = try elements(chart([row([50, 50, 50, 50], point: 50)]))
    let texts = elements.filter { $0.name == "text" }.map(\.text)
    #expect(texts.contains("point 50"))
    #expect(!texts.contains("€50"))
  }

  @Test("writes every value, clear of each other and inside the drawing")
  func labels() throws {
    for percentiles in [[0.0, 1, 2, 3], [97, 98, 99, 100], [0, 50, 51, 100]] {
      let elements = try elements(chart([row(percentiles, point: percentiles[1])]))
      let texts = elements.filter { $0.name == "text" }.map(\.text)
      for percentile in percentiles { #expect(texts.contains("€\(Int(percentile))")) }
      #expect(texts.contains("point \(Int(percentiles[1]))"))
      let areas = elements.having(class: "label-background").map { area in
        ["x", "y", "width", "height"].map { area.number($0) ?? .nan }
      }
      #expect(areas.count == 5)
      for (index, one) in areas.enumerated() {
        #expect(one[0] >= -2 && one[0] + one[2] <= 642)
        for other in areas.dropFirst(index + 1) {
          let isBeside = one[0] + one[2] <= other[0] || other[0] + other[2] <= one[0]
          let isAbove = one[1] + one[3] <= other[1] || other[1] + other[3] <= one[1]
          #expect(isBeside || isAbove)
        }
      }
    }
  }

  @Test("ties a point figure beyond the band to it", arguments: [(5.0, true), (30, false)])
  func tether(_ point: Double, _ isTied: Bool) throws {
    let ties = try elements(chart([row([20, 30, 40, 50], point: point)])).having(class: "axis")
    #expect(ties.isEmpty != isTied)
  }

  @Test("names the values of its first row, and only those")
  func names() throws {
    let chart = DistributionChart(
      heading: ChartHeading(identifier: "id", title: "t", summary: "s"),
      axis: Axis(title: "", scale: .linear, range: 0...100, ticks: []),
      names: DistributionNames(p10: "P10", p50: "P50", p80: "P80", p90: "P90", point: "point"),
      rows: [row([1, 30, 60, 90], point: 20), row([2, 3, 4, 5])])
    let texts = try elements(chart).filter { $0.name == "text" }.map(\.text)
    #expect(
      texts == [
        "P10 €1", "P90 €90", "P50 €30", "P80 €60", "point 20", "€2", "€5", "€3", "€4",
      ])
  }

  @Test("cuts off what lies beyond the axis and leaves out what is not finite")
  func beyond() throws {
    let cut = chart([row([-50, -10, 150, 500])])
    let elements = try elements(cut)
    #expect(try bands(cut).count == 1)
    #expect(places(elements, class: "strong").isEmpty)
    #expect(places(elements, class: "callout").isEmpty)
    #expect(try bands(chart([row([.nan, 1, 2, 3]), row([1, 2, 3, .infinity])])).isEmpty)
  }

  @Test("pales a band that is not feasible, outlines it and says why")
  func infeasible() throws {
    let elements = try elements(
      chart([row([1, 2, 3, 4], isFeasible: false, note: "can't be chosen")]))
    #expect(elements.having(class: "infeasible").count == 1)
    #expect(elements.having(class: "infeasible-outline").count == 1)
    #expect(elements.having(class: "note").map(\.text) == ["can't be chosen"])
  }

  @Test("keeps its rows apart")
  func rows() throws {
    for name in ["short", "An open-weights model of 70 billion parameters"] {
      let rows = (0..<6).map { _ in row([20, 40, 50, 60], point: 30, name: name, note: "n") }
      let elements = try elements(chart(rows))
      let tops = elements.having(class: "segment").compactMap { $0.number("y") }
      #expect(tops.count == 6)
      for (upper, lower) in zip(tops, tops.dropFirst()) { #expect(lower - upper >= 60) }
    }
  }
}
