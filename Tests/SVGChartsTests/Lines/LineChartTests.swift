import Testing

@testable import SVGCharts

@Suite("A line chart")
struct LineChartTests {
  private let heading = ChartHeading(identifier: "id", title: "t", summary: "s")

  /// Without tick labels and names the plot spans x 46…628 and y 28…278.
  private func chart(
    x: Axis? = nil, y: Axis? = nil, _ points: [[ChartPoint]], names: String = "",
    references: [ReferenceLine] = [], levels: [LevelLine] = [], markers: [PointMarker] = [],
    bands: [ShadedBand] = [], marksPoints: Bool = false
  ) -> LineChart {
    LineChart(
      heading: heading, x: x ?? axis(.linear, 0...10), y: y ?? axis(.linear, 0...100),
      series: points.map { LineSeries(name: names, points: $0, marksPoints: marksPoints) },
      references: references, levels: levels, markers: markers, bands: bands)
  }

  private func axis(_ scale: AxisScale, _ range: ClosedRange<Double>) -> Axis {
    Axis(title: "", scale: scale, range: range, ticks: [])
  }

  private func lines(_ chart: LineChart) throws -> [String] {
    try SVGReader.elements(of: chart.svg()).having(class: "line")
      .compactMap { $0.attributes["d"] }
  }

  private func points(_ pairs: (Double, Double)...) -> [ChartPoint] {
    pairs.map { ChartPoint(x: $0.0, y: $0.1) }
  }

  @Test("puts the middle of both ranges in the middle of the plot")
  func middle() throws {
    let path = try lines(chart([points((0, 0), (5, 50), (10, 50))]))
    #expect(path == ["M46 278 337 153 628 153"])
  }

  @Test("puts the geometric mean in the middle of logarithmic axes")
  func logarithmicMiddle() throws {
    let chart = chart(
      x: axis(.logarithmic, 1...100), y: axis(.logarithmic, 1...10_000),
      [points((1, 1), (10, 100), (100, 100))])
    #expect(try lines(chart) == ["M46 278 337 153 628 153"])
  }

  @Test("draws a step upright")
  func step() throws {
    let path = try lines(chart([points((0, 0), (5, 0), (5, 100), (10, 100))]))
    #expect(path == ["M46 278 337 278 337 28 628 28"])
  }

  @Test("breaks the curve where a value has no place on the axis")
  func gap() throws {
    let broken = points((0, 0), (5, 50), (6, .nan), (5, 100), (10, 0))
    #expect(try lines(chart([broken])) == ["M46 278 337 153M337 28 628 278"])
    let y = axis(.logarithmic, 1...100)
    #expect(try lines(chart(y: y, [points((0, 0), (5, 10), (10, -4))])) == ["M337 153h0"])
  }

  @Test("leaves out a series without a point and marks one with a single point")
  func fewPoints() throws {
    let elements = try SVGReader.elements(of: chart([[], points((5, 50))]).svg())
    #expect(elements.having(class: "line").count == 1)
    let marker = elements.having(class: "marker").first
    #expect(marker?.classes.contains("other-2") == true)
    #expect(marker?.attributes["d"]?.hasPrefix("M337 153") == true)
  }

  @Test("marks the end of a curve only inside the plot")
  func endOutside() throws {
    let elements = try SVGReader.elements(of: chart([points((0, 0), (10, 500))]).svg())
    #expect(elements.having(class: "marker").isEmpty)
  }

  @Test("names curves at their ends, apart from each other")
  func directLabels() throws {
    let flat = (0..<10).map { points((0, 50), (10, 50 + Double($0))) }
    let elements = try SVGReader.elements(of: chart(flat, names: "Option").svg())
    let labels = elements.having(class: "label").filter { $0.text == "Option" }
    let baselines = labels.compactMap { $0.number("y") }.sorted()
    #expect(baselines.count == 10)
    for (upper, lower) in zip(baselines, baselines.dropFirst()) { #expect(lower - upper >= 17.99) }
  }

  @Test("names curves in a legend where a name is too long for the margin")
  func legend() throws {
    let name =
      "The flagship model of a provider at list price, with its discounts and fees of a year"
    let chart = chart([points((0, 1), (10, 2)), points((0, 2), (10, 1))], names: name)
    let elements = try SVGReader.elements(of: chart.svg())
    let words = elements.having(class: "label").map(\.text).joined(separator: " ")
    #expect(words == "\(name) \(name)")
    #expect(elements.having(class: "leader").isEmpty)
    // A curve and a sample for each.
    #expect(elements.having(class: "line").count == 4)
  }

  @Test("draws the leading curve over the others, unbroken, wider and with its name in bold")
  func leading() throws {
    let roles: [(String, SeriesRole)] = [("leading", .leading), ("other", .other(0))]
    let series = roles.map { name, role in
      LineSeries(name: name, role: role, points: points((0, 1), (10, 2)))
    }
    let chart = LineChart(
      heading: heading, x: axis(.linear, 0...10), y: axis(.linear, 0...100), series: series)
    let elements = try SVGReader.elements(of: chart.svg())
    let leader = try #require(elements.having(class: "line").last)
    #expect(leader.classes.contains("leading") && leader.number("stroke-width") == 3)
    #expect(leader.attributes["stroke-dasharray"] == nil)
    #expect(elements.having(class: "value").map(\.text) == ["leading"])
  }

  @Test("wraps a name at the end of its curve between words")
  func wrappedName() throws {
    let flat = [points((0, 50), (10, 50))]
    let name = "An open model on three machines of our own"
    let labels = try SVGReader.elements(of: chart(flat, names: name).svg()).having(class: "label")
    #expect(labels.count > 1 && labels.map(\.text).joined(separator: " ") == name)
  }

  @Test("tells ten series apart without colour")
  func tenSeries() throws {
    let flat = (0..<10).map { points((0, Double($0)), (10, Double($0))) }
    let elements = try SVGReader.elements(of: chart(flat).svg())
    let looks = elements.having(class: "line").map {
      "\($0.classes) \($0.attributes["stroke-dasharray"] ?? "")"
    }
    #expect(Set(looks).count == 10)
  }

  @Test("draws reference lines and bands inside the range only")
  func references() throws {
    let chart = chart(
      [points((0, 0), (10, 100))],
      references: [ReferenceLine(x: 5, label: "here"), ReferenceLine(x: 11, label: "beyond")],
      bands: [ShadedBand(-5...5, label: "likely"), ShadedBand(20...30, label: "beyond")])
    let elements = try SVGReader.elements(of: chart.svg())
    #expect(elements.having(class: "label").map(\.text).sorted() == ["here", "likely"])
    #expect(elements.having(class: "reference").first?.attributes["d"]?.hasPrefix("M337 ") == true)
    let band = try #require(elements.having(class: "band").first)
    #expect(elements.having(class: "band").count == 1)
    #expect(band.number("x") == 46 && band.number("width") == 291)
  }

  @Test("marks points with labels that are clear of each other")
  func markers() throws {
    let chart = chart(
      [points((0, 0), (10, 100))],
      markers: [(4, 50), (4.2, 50), (4.4, 50), (50, 50)].map {
        PointMarker(at: ChartPoint(x: $0.0, y: $0.1), label: "break-even")
      })
    let elements = try SVGReader.elements(of: chart.svg())
    #expect(elements.having(class: "point").count == 3)
    let areas = elements.having(class: "label-background")
    let tops = areas.compactMap { area in
      area.number("x").flatMap { x in area.number("y").map { (x: x, y: $0) } }
    }
    let width = areas.first?.number("width") ?? 0
    for (index, one) in tops.enumerated() {
      for other in tops.dropFirst(index + 1) {
        #expect(abs(one.x - other.x) >= width - 0.01 || abs(one.y - other.y) >= 18.99)
      }
    }
  }

  @Test("draws levels inside the range only, each named at its end")
  func levels() throws {
    let chart = chart(
      [points((0, 0), (10, 0))],
      levels: [LevelLine(y: 50, label: "tokens alone"), LevelLine(y: 101, label: "beyond")])
    let elements = try SVGReader.elements(of: chart.svg())
    let line = try #require(elements.having(class: "reference").first?.attributes["d"])
    let end = try #require(Double(line.dropFirst("M46 153H".count)))
    #expect(elements.having(class: "reference").count == 1 && line.hasPrefix("M46 153H"))
    let label = try #require(elements.having(class: "label").first)
    #expect(elements.having(class: "label").count == 1)
    #expect(label.text == "tokens alone" && label.number("x") ?? 0 > end)
  }

  @Test("names levels within a narrow drawing, clear of each other and of named points")
  func levelLabels() throws {
    let chart = chart(
      [points((0, 45), (2, 55), (10, 100))],
      levels: [LevelLine(y: 50, label: "tokens alone"), LevelLine(y: 52, label: "fleet alone")],
      markers: [PointMarker(at: ChartPoint(x: 1, y: 50), label: "hybrid")])
    let elements = try SVGReader.elements(of: chart.svg(ChartStyle(width: .narrow)))
    let areas = elements.having(class: "label-background").compactMap {
      area -> Rectangle? in
      guard let x = area.number("x"), let y = area.number("y"),
        let width = area.number("width"), let height = area.number("height")
      else { return nil }
      return Rectangle(left: x, top: y, right: x + width, bottom: y + height)
    }
    #expect(areas.count == 3)
    for (index, one) in areas.enumerated() {
      #expect(!areas.dropFirst(index + 1).contains { $0.overlaps(one) })
    }
  }

  @Test("marks zero only where the vertical axis goes below it")
  func zeroLine() throws {
    let zeros = { (y: Axis) in
      try SVGReader.elements(of: chart(y: y, [points((0, 1), (10, 2))]).svg())
        .having(class: "zero").map { $0.attributes["d"] }
    }
    #expect(try zeros(axis(.linear, -50...100)) == ["M46 194.67H628"])
    #expect(try zeros(axis(.linear, -50...0)) == ["M46 28H628"])
    #expect(try zeros(axis(.linear, 0...100)).isEmpty)
    #expect(try zeros(axis(.linear, -50...(-10))).isEmpty)
    #expect(try zeros(axis(.logarithmic, 1...100)).isEmpty)
  }

  @Test("draws a straight run below zero as one line")
  func belowZero() throws {
    let run = (0...120).map { ChartPoint(x: Double($0) / 12, y: Double($0 - 50)) }
    #expect(try lines(chart(y: axis(.linear, -50...70), [run])) == ["M46 278 628 28"])
  }

  @Test("marks every point of a series where nothing exists between them")
  func marksPoints() throws {
    let counts = points((0, 0), (5, 50), (10, 100), (20, 100))
    let markers = { (marksPoints: Bool) in
      try SVGReader.elements(of: chart([counts], marksPoints: marksPoints).svg())
        .having(class: "marker").count
    }
    #expect(try markers(true) == 3)
    #expect(try markers(false) == 0)
  }

  @Test("leaves out tick labels that would touch, but not their ticks")
  func crowdedTicks() throws {
    let ticks = (0...100).map { Tick(Double($0) / 10, label: "€\($0),000") }
    let x = Axis(title: "", scale: .linear, range: 0...10, ticks: ticks)
    let elements = try SVGReader.elements(of: chart(x: x, [points((0, 0), (10, 1))]).svg())
    let centers = elements.having(class: "tick-label").compactMap { $0.number("x") }
    #expect((5...20).contains(centers.count))
    // "€0,000" alone is wider than 36 units at 12 units a letter's height.
    for (left, right) in zip(centers, centers.dropFirst()) { #expect(right - left > 36) }
    let marks = elements.having(class: "axis").first?.attributes["d"] ?? ""
    #expect(marks.split(separator: "M").count == 101)
  }
}
