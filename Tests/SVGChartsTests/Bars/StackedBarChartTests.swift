import SVGCharts
import Testing

@Suite("A stacked bar chart")
struct StackedBarChartTests {
  /// Without names and totals the plot spans x 0…631.
  private func chart(_ bars: [Bar], parts: Int) -> StackedBarChart {
    StackedBarChart(
      heading: ChartHeading(identifier: "id", title: "t", summary: "s"), axisTitle: "€",
      parts: (0..<parts).map { "part \($0)" }, bars: bars
    ) { "\($0)" }
  }

  private func bar(_ amounts: [Double], name: String = "", total: String = "") -> Bar {
    Bar(name: name, amounts: amounts, total: total)
  }

  /// The segments of the bars, without the legend's samples, which are 14 high.
  private func segments(_ chart: StackedBarChart) throws -> [(x: Double, width: Double)] {
    try SVGReader.elements(of: chart.svg()).having(class: "segment")
      .filter { $0.number("height") == 22 }
      .map { ($0.number("x") ?? .nan, $0.number("width") ?? .nan) }
  }

  @Test("draws parts in proportion, one after the other")
  func proportion() throws {
    // 631 units for 0…100: 60 take 378.6, 40 take 252.4.
    let segments = try segments(chart([bar([60, 40])], parts: 2))
    #expect(segments.map(\.x) == [0, 378.6])
    #expect(segments.map(\.width) == [378.6, 252.4])
  }

  @Test("draws negative parts left of zero")
  func negative() throws {
    // Zero is in the middle of −100…100, at 315.5.
    let segments = try segments(chart([bar([100, -60, -40])], parts: 3))
    #expect(segments.map(\.x) == [315.5, 126.2, 0])
    #expect(segments.map(\.width) == [315.5, 189.3, 126.2])
  }

  @Test("draws parts that add up to the bar")
  func sums() throws {
    for count in 1...20 {
      let amounts = (0..<count).map { 1 + Double(($0 * 7919) % 101) / 3 }
      let segments = try segments(chart([bar(amounts)], parts: count))
      let sum = segments.reduce(0) { $0 + $1.width }
      let last = try #require(segments.last)
      #expect(abs(sum - (last.x + last.width)) < 0.001)
    }
  }

  @Test("has nothing to draw for missing, zero and not finite amounts")
  func nothing() throws {
    #expect(try segments(chart([bar([0, .nan, .infinity]), bar([])], parts: 3)).isEmpty)
  }

  @Test("ignores amounts beyond its parts")
  func surplus() throws {
    #expect(try segments(chart([bar([1, 2, 3])], parts: 2)).count == 2)
  }

  @Test("writes the total behind the bar's end")
  func total() throws {
    let elements = try SVGReader.elements(
      of: chart([bar([60, 40, -10], total: "€90")], parts: 3).svg())
    let total = try #require(elements.first { $0.text == "€90" })
    let ends = elements.having(class: "segment").filter { $0.number("height") == 22 }
      .compactMap { segment in
        segment.number("x").flatMap { x in segment.number("width").map { x + $0 } }
      }
    #expect(abs((total.number("x") ?? 0) - (ends.max() ?? 0) - 7) < 0.011)
  }

  @Test("pales a bar that is not feasible, outlines it and says why")
  func infeasible() throws {
    let bar = Bar(name: "", amounts: [5], total: "", isFeasible: false, note: "no GPU in the EU")
    let elements = try SVGReader.elements(of: chart([bar], parts: 1).svg())
    #expect(elements.having(class: "infeasible").count == 1)
    #expect(elements.having(class: "infeasible-outline").first?.number("width") == 631)
    #expect(elements.having(class: "note").map(\.text) == ["no GPU in the EU"])
  }

  @Test("tells twenty parts apart by colour and hatch together")
  func twentyParts() throws {
    let elements = try SVGReader.elements(
      of: chart([bar(Array(repeating: 1, count: 20))], parts: 20).svg())
    var looks: [String] = []
    for (index, element) in elements.enumerated() where element.number("height") == 22 {
      guard element.classes.contains("segment") else { continue }
      let next = elements.dropFirst(index + 1).first
      looks.append("\(element.classes) \(next?.attributes["fill"] ?? "")")
    }
    #expect(looks.count == 20 && Set(looks).count == 20)
  }

  @Test("grows with its bars, which never overlap", arguments: [1, 2, 50])
  func height(_ count: Int) throws {
    let bars = (0..<count).map { bar([1], name: "option \($0)") }
    let elements = try SVGReader.elements(of: chart(bars, parts: 1).svg())
    let tops = elements.having(class: "segment").filter { $0.number("height") == 22 }
      .compactMap { $0.number("y") }
    #expect(tops.count == count)
    for (upper, lower) in zip(tops, tops.dropFirst()) { #expect(lower - upper >= 30) }
    let height = elements.having(class: "background").first?.number("height") ?? 0
    #expect((tops.last ?? 0) + 22 < height)
  }

  @Test("puts names above the bars, at the drawing's left edge")
  func longNames() throws {
    let name = "An open-weights model of 70 billion parameters on four GPUs"
    let elements = try SVGReader.elements(of: chart([bar([1], name: name)], parts: 1).svg())
    let label = try #require(elements.having(class: "label").first { $0.text == name })
    let segment = try #require(
      elements.having(class: "segment").first { $0.number("height") == 22 })
    #expect((label.number("y") ?? 0) < (segment.number("y") ?? 0))
    #expect(label.number("x") == 0)
  }

  @Test("sets the name and total of the leading bar in bold")
  func leading() throws {
    let bars = [true, false].map { Bar(name: "name", amounts: [1], total: "€1", isLeading: $0) }
    let elements = try SVGReader.elements(of: chart(bars, parts: 1).svg())
    #expect(elements.having(class: "value").map(\.text) == ["name", "€1"])
  }

  @Test("has an extent from the negative to the positive sum")
  func extent() {
    #expect(bar([3, -1, 4, -2, .nan]).extent == -3...7)
    #expect(bar([]).extent == 0...0)
  }
}
