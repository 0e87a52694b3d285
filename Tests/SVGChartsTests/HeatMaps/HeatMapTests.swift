import SVGCharts
import Testing

@Suite("A heat map")
struct HeatMapTests {
  private func map(_ values: [[Double]], rows: Int? = nil, columns: Int? = nil) -> HeatMap {
    HeatMap(
      heading: ChartHeading(identifier: "id", title: "t", summary: "s"),
      rows: (0..<(rows ?? values.count)).map { "r\($0)" },
      columns: (0..<(columns ?? values.first?.count ?? 0)).map { "\($0)" },
      columnTitle: "hour", values: values, lowLabel: "none", highLabel: "most")
  }

  /// How many cells each class has; a cell is one sub-path.
  private func cells(_ map: HeatMap) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for path in try SVGReader.elements(of: map.svg()) where path.name == "path" {
      let cells = path.attributes["d"]?.split(separator: "z").count ?? 0
      counts[path.attributes["class"] ?? "", default: 0] += cells
    }
    return counts
  }

  @Test("shades zero lightest, the largest value darkest and half of it in the middle")
  func shades() throws {
    #expect(try cells(map([[0, 50, 100]])) == ["heat-0": 1, "heat-4": 1, "heat-8": 1])
  }

  @Test("has a cell for every hour of a week")
  func week() throws {
    let values = (0..<7).map { day in (0..<24).map { Double($0 * day) } }
    #expect(try cells(map(values)).values.reduce(0, +) == 168)
  }

  @Test("leaves cells empty whose value is missing or not finite")
  func missing() throws {
    let counts = try cells(map([[1, .nan], [.infinity]], rows: 3, columns: 2))
    #expect(counts == ["heat-8": 1, "no-value": 5])
  }

  @Test("shades negative values and a map of zeros lightest")
  func low() throws {
    #expect(try cells(map([[-5, 0, 10]])) == ["heat-0": 2, "heat-8": 1])
    #expect(try cells(map([[0, 0]])) == ["heat-0": 2])
  }

  @Test("explains its shades in order between the ends' labels")
  func legend() throws {
    let elements = try SVGReader.elements(of: map([[1]]).svg())
    let samples = elements.filter { $0.name == "rect" && $0.attributes["x"] != nil }
    #expect(samples.map { $0.attributes["class"] } == (0...8).map { "heat-\($0)" })
    let texts = elements.filter { $0.name == "text" }
    let low = texts.first { $0.text == "none" }?.number("x") ?? .nan
    let high = texts.first { $0.text == "most" }?.number("x") ?? .nan
    #expect(low < samples.first?.number("x") ?? 0)
    #expect(high > samples.last?.number("x") ?? 0)
  }

  @Test("names every column while there is room, else some", arguments: [24, 200])
  func columns(_ count: Int) throws {
    let elements = try SVGReader.elements(of: map([Array(repeating: 1, count: count)]).svg())
    let names = elements.having(class: "tick-label").filter { Int($0.text) != nil }
    #expect(count == 24 ? names.count == 24 : names.count < 100)
  }

  @Test("shades in the accent, more of it the larger the value")
  func shadesOfAccent() throws {
    let elements = try SVGReader.elements(of: map([[1]]).svg())
    let samples = elements.filter { $0.name == "rect" && $0.attributes["x"] != nil }
    #expect(samples.allSatisfy { $0.attributes["fill"] == "currentColor" })
    let shares = samples.compactMap { $0.number("fill-opacity") }
    #expect(shares.count == 9 && shares == shares.sorted() && Set(shares).count == 9)
  }
}
