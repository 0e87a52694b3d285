import SVGCharts
import Testing

@Suite("A probability chart")
struct ProbabilityChartTests {
  /// The plot begins at x 0.
  private func chart(
    _ bars: [ProbabilityBar], thresholds: [LabelledValue] = []
  ) -> ProbabilityChart {
    ProbabilityChart(
      heading: ChartHeading(identifier: "id", title: "t", summary: "s"), axisTitle: "",
      bars: bars, thresholds: thresholds
    ) { "\(Int(($0 * 100).rounded()))%" }
  }

  private func bar(_ probability: Double, label: String = "") -> ProbabilityBar {
    ProbabilityBar(name: "", probability: probability, label: label)
  }

  private func widths(_ chart: ProbabilityChart) throws -> [Double] {
    try SVGReader.elements(of: chart.svg()).having(class: "segment")
      .compactMap { $0.number("width") }
  }

  @Test("always spans 0 to 100 percent")
  func scale() throws {
    let elements = try SVGReader.elements(of: chart([bar(0.3)]).svg())
    #expect(
      elements.having(class: "tick-label").map(\.text) == [
        "0%", "20%", "40%", "60%", "80%", "100%",
      ])
  }

  @Test("draws bars in proportion and none beyond the ends")
  func proportion() throws {
    let widths = try widths(chart([bar(0.25), bar(1), bar(7)]))
    #expect(widths.count == 3)
    #expect(abs(widths[1] - 4 * widths[0]) < 0.05)
    #expect(widths[2] == widths[1])
    #expect(try self.widths(chart([bar(0), bar(-1), bar(.nan)])).isEmpty)
  }

  @Test("writes each value beyond its bar, inside the drawing", arguments: [0, 0.5, 1])
  func values(_ probability: Double) throws {
    let elements = try SVGReader.elements(
      of: chart([bar(probability, label: "about so many percent")]).svg())
    let value = try #require(elements.having(class: "label").first)
    let background = try #require(elements.having(class: "label-background").first)
    let end = elements.having(class: "segment").first.map {
      ($0.number("x") ?? 0) + ($0.number("width") ?? 0)
    }
    #expect(abs((value.number("x") ?? 0) - (end ?? 0) - 7) < 0.02)
    #expect((background.number("x") ?? 0) + (background.number("width") ?? 0) <= 640)
  }

  @Test("draws thresholds within the axis with their labels")
  func thresholds() throws {
    let elements = try SVGReader.elements(
      of: chart(
        [bar(0.5)],
        thresholds: [(0.9, "clear"), (0.65, "lean"), (1.5, "beyond")].map {
          LabelledValue($0.0, label: $0.1)
        }
      ).svg())
    #expect(elements.having(class: "reference").count == 2)
    #expect(Set(elements.having(class: "label").map(\.text)) == ["clear", "lean"])
  }

  @Test("pales a bar that is not feasible, outlines it and says why")
  func infeasible() throws {
    let bar = ProbabilityBar(
      name: "", probability: 0.5, label: "50%", isFeasible: false, note: "not in the EU")
    let elements = try SVGReader.elements(of: chart([bar]).svg())
    #expect(elements.having(class: "infeasible").count == 1)
    #expect(elements.having(class: "infeasible-outline").count == 1)
    #expect(elements.having(class: "note").map(\.text) == ["not in the EU"])
  }
}
