import SVGCharts
import Testing

@Suite("A tornado chart")
struct TornadoChartTests {
  /// With ends from −100 to 100 zero is in the middle of the plot.
  private func chart(
    _ bars: [TornadoBar], base: LabelledValue = LabelledValue(0, label: ""), zero: String = ""
  ) -> TornadoChart {
    TornadoChart(
      heading: ChartHeading(identifier: "id", title: "t", summary: "s"), axisTitle: "€",
      lowName: "P10", highName: "P90", base: base, zeroLabel: zero, bars: bars
    ) { _ in "" }
  }

  private func bar(_ low: Double, _ high: Double, name: String = "") -> TornadoBar {
    TornadoBar(
      name: name, low: LabelledValue(low, label: "low"), high: LabelledValue(high, label: "high"))
  }

  /// The sides of the bars.
  private func sides(_ chart: TornadoChart) throws -> [SVGElement] {
    try SVGReader.elements(of: chart.svg()).having(class: "segment")
  }

  private func left(_ element: SVGElement) -> Double { element.number("x") ?? .nan }

  private func right(_ element: SVGElement) -> Double {
    left(element) + (element.number("width") ?? .nan)
  }

  @Test("draws both sides from the base line, in proportion")
  func proportion() throws {
    let sides = try sides(chart([bar(-100, 50), bar(0, 100)]))
    #expect(sides.count == 3)
    #expect(abs(right(sides[0]) - left(sides[1])) < 0.02)
    #expect(abs((sides[0].number("width") ?? 0) - 2 * (sides[1].number("width") ?? 0)) < 0.05)
    #expect(abs(left(sides[2]) - left(sides[1])) < 0.02)
  }

  @Test("grows from the base value, not from zero")
  func base() throws {
    let chart = chart([bar(-20, 90)], base: LabelledValue(40, label: "base: €40"))
    let sides = try sides(chart)
    let line = try SVGReader.elements(of: chart.svg()).having(class: "reference")
      .first { !$0.classes.contains("strong") }
    let start = line?.attributes["d"]?.dropFirst().split(separator: " ").first.flatMap {
      Double($0)
    }
    #expect(abs(right(sides[0]) - (start ?? 0)) < 0.02)
    #expect(abs(left(sides[1]) - (start ?? 0)) < 0.02)
  }

  @Test("tells its ends apart by colour and hatch, whichever side they are on")
  func looks() throws {
    let elements = try SVGReader.elements(of: chart([bar(-1, 1), bar(1, -1)]).svg())
    let sides = elements.enumerated().filter { $0.element.classes.contains("segment") }
    let looks = sides.map { index, element in
      let next = elements.dropFirst(index + 1).first?.attributes["fill"] ?? ""
      return "\(element.classes.last ?? "") \(next.hasPrefix("url"))"
    }
    #expect(looks == ["other-2 true", "leading false", "other-2 true", "leading false"])
    #expect(left(sides[0].element) < left(sides[1].element))
    #expect(left(sides[2].element) > left(sides[3].element))
  }

  @Test("writes each end's input beyond it, on the first bar with the end's name")
  func endLabels() throws {
    let chart = chart([bar(-100, 50)])
    let sides = try sides(chart)
    let labels = try SVGReader.elements(of: chart.svg()).having(class: "tick-label")
    #expect(labels.map(\.text) == ["P10 low", "P90 high"])
    let second = try SVGReader.elements(of: self.chart([bar(-1, 1), bar(-1, 1)]).svg())
      .having(class: "tick-label").dropFirst(2)
    #expect(second.map(\.text) == ["low", "high"])
    #expect(labels.map { $0.attributes["text-anchor"] } == ["end", nil])
    #expect(abs((labels[0].number("x") ?? 0) - left(sides[0]) + 7) < 0.02)
    #expect(abs((labels[1].number("x") ?? 0) - right(sides[1]) - 7) < 0.02)
  }

  @Test("gives each end half of the height where both are on the same side")
  func shared() throws {
    let chart = chart([bar(20, 60)])
    let sides = try sides(chart)
    #expect(sides.map { $0.number("height") } == [12, 12])
    #expect((sides[1].number("y") ?? 0) - (sides[0].number("y") ?? 0) == 12)
    let labels = try SVGReader.elements(of: chart.svg()).having(class: "tick-label")
    #expect((labels[1].number("y") ?? 0) - (labels[0].number("y") ?? 0) == 12)
  }

  @Test("reaches zero where that is near, and marks it there")
  func zero() throws {
    let elements = { (low: Double) in
      try SVGReader.elements(
        of: chart([bar(low, 90)], base: LabelledValue(50, label: "base"), zero: "turns").svg())
    }
    #expect(try elements(-10).having(class: "strong").count == 1)
    #expect(try elements(-10).having(class: "label").map(\.text).contains("turns"))
    // Zero is 30 from the ends, which are 60 apart, and so on the axis; where they are 50…90, it is
    // 50 from ends that are 40 apart.
    #expect(try elements(30).having(class: "strong").count == 1)
    #expect(try elements(60).having(class: "strong").isEmpty)
    #expect(try !elements(60).having(class: "label").map(\.text).contains("turns"))
  }

  @Test("keeps its order, its rows apart and all labels inside the drawing")
  func rows() throws {
    let names = (0..<20).map { "input \($0)" }
    let elements = try SVGReader.elements(of: chart(names.map { bar(-5, 5, name: $0) }).svg())
    let labels = elements.having(class: "label").filter { names.contains($0.text) }
    #expect(labels.map(\.text) == names)
    let baselines = labels.compactMap { $0.number("y") }
    for (upper, lower) in zip(baselines, baselines.dropFirst()) { #expect(lower - upper >= 26) }
    for background in elements.having(class: "label-background") {
      #expect(left(background) >= 0 && right(background) <= 640)
    }
  }

  @Test("leaves out an end that is not finite")
  func missing() throws {
    #expect(try sides(chart([bar(.nan, 5), bar(-5, .infinity)])).count == 2)
    #expect(try sides(chart([bar(1, 2)], base: LabelledValue(.nan, label: ""))).isEmpty)
  }
}
