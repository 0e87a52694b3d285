import SVGCharts
import Testing

@Suite("Every chart")
struct ChartTests {
  static let hostileTexts = [
    "<script>alert(1)</script>", "\"onload=\"x", "' & ]]> <!-- -->", "\u{0}\u{1B}[31m\u{7F}\u{85}",
    "\u{202E}txt.exe", "\u{2067}\u{200F}שלום", "👩‍👩‍👧‍👦 🇪🇺", "line\nbreak\ttab\r", "\u{FFFE}\u{FFFF}", "",
    String(repeating: "long name ", count: 10_000),
    "e" + String(repeating: "\u{301}", count: 50_000),
  ]

  @Test("is well-formed and keeps hostile text inside text", arguments: hostileTexts)
  func hostileText(_ text: String) throws {
    for chart in SampleCharts.all(text: text) {
      let elements = try SVGReader.elements(of: chart.svg())
      let names = Set(elements.map(\.name))
      let allowed: Set = [
        "svg", "title", "desc", "rect", "path", "text", "g", "clipPath", "defs", "pattern",
        "circle",
      ]
      #expect(names.isSubset(of: allowed))
      #expect(
        elements.allSatisfy { $0.attributes["style"] == nil && $0.attributes["onload"] == nil })
    }
  }

  @Test("shortens long names in labels, not in the accessible name")
  func longNames() throws {
    let name = String(repeating: "x", count: 100_000)
    for chart in SampleCharts.all(text: name) {
      let elements = try SVGReader.elements(of: chart.svg())
      #expect(elements.first { $0.name == "title" }?.text == name)
      let labels = elements.filter { $0.name == "text" }.map(\.text)
      #expect(labels.allSatisfy { $0.count < 100 && $0.hasSuffix("…") })
    }
  }

  @Test("replaces control characters and direction overrides, but keeps letters of any script")
  func controlCharacters() throws {
    for chart in SampleCharts.all(text: "a\u{0}b\u{202E}c\nשלום") {
      let elements = try SVGReader.elements(of: chart.svg())
      #expect(elements.first { $0.name == "title" }?.text == "a\u{FFFD}b\u{FFFD}c שלום")
    }
  }

  @Test("is named and described by elements of its own")
  func accessibleName() throws {
    for chart in SampleCharts.all(identifier: "fig-7") {
      let elements = try SVGReader.elements(of: chart.svg())
      let root = try #require(elements.first)
      #expect(root.attributes["role"] == "img")
      #expect(root.attributes["aria-labelledby"] == "fig-7-title fig-7-desc")
      #expect(elements.first { $0.name == "title" }?.attributes["id"] == "fig-7-title")
      #expect(elements.first { $0.name == "desc" }?.attributes["id"] == "fig-7-desc")
    }
  }

  @Test("prefixes every id with its identifier and refers to nothing else")
  func identifiers() throws {
    for chart in SampleCharts.all(identifier: "fig 7\"") {
      let elements = try SVGReader.elements(of: chart.svg())
      let ids = elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.hasPrefix("fig-7--") })
      for element in elements {
        for reference in [element.attributes["fill"], element.attributes["clip-path"]] {
          guard let reference, reference.hasPrefix("url(") else { continue }
          #expect(ids.contains { reference == "url(#\($0))" })
        }
      }
    }
  }

  @Test("has the same bytes for the same values")
  func reproducible() {
    #expect(SampleCharts.all().map { $0.svg() } == SampleCharts.all().map { $0.svg() })
  }

  static let extremes: [[Double]] = [
    [], [0], [-1], [5], [5, 5, 5], [.nan], [.infinity, -.infinity], [1e-300, 1e300],
    [-1e300, 1e300], [.leastNonzeroMagnitude, 1],
    [-.greatestFiniteMagnitude, .greatestFiniteMagnitude],
    [1, 1 + 1e-15], [1e300, 1e300 * (1 + 1e-15)], [0, 1e-300], [.nan, 1, .infinity, 2, -3, 0],
  ]

  @Test("draws extreme values within reach of its canvas", arguments: extremes)
  func extremeValues(_ values: [Double]) throws {
    for chart in SampleCharts.all(values: values) {
      for element in try SVGReader.elements(of: chart.svg()) {
        for attribute in ["x", "y", "width", "height", "cx", "cy"] {
          guard let text = element.attributes[attribute] else { continue }
          let number = try #require(Double(text), "\(attribute)=\(text)")
          #expect(abs(number) <= 10_010)
          #expect(number >= 0 || !["width", "height"].contains(attribute))
        }
      }
    }
  }

  @Test(
    "has the width, the class and the accent that it is asked for", arguments: ChartWidth.allCases)
  func style(width: ChartWidth) throws {
    for chart in SampleCharts.all() {
      let svg = chart.svg(ChartStyle(width: width, accent: "#9a3412"))
      let root = try #require(try SVGReader.elements(of: svg).first)
      let units = width == .wide ? "640" : "300"
      #expect(root.attributes["viewBox"]?.hasPrefix("0 0 \(units) ") == true)
      #expect(root.classes.contains(width == .wide ? "chart-wide" : "chart-narrow"))
      #expect(root.attributes["color"] == "#9a3412")
    }
  }

  @Test("keeps its texts inside a narrow drawing, as large as in a wide one")
  func narrow() throws {
    for chart in SampleCharts.all(text: "A name of some length for one option of five") {
      let texts = try SVGReader.elements(of: chart.svg(ChartStyle(width: .narrow)))
        .filter { $0.name == "text" }
      for text in texts {
        #expect((0...300).contains(text.number("x") ?? -1))
        #expect(text.number("font-size") ?? 13 >= 12)
      }
    }
  }
}
