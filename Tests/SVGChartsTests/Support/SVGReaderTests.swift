import Testing

@Suite("The tests' own XML reader")
struct SVGReaderTests {
  @Test("reads nested elements with their attributes and text")
  func reads() throws {
    let elements = try SVGReader.elements(of: #"<svg a="1 &amp; 2"><text>x &lt; y</text></svg>"#)
    #expect(elements.map(\.name) == ["svg", "text"])
    #expect(elements.first?.attributes == ["a": "1 & 2"])
    #expect(elements.last?.text == "x < y")
  }

  @Test(
    "rejects what is not well-formed",
    arguments: [
      "", "<svg>", "<svg></g>", "<svg a=1/>", #"<svg a="1" a="2"/>"#, "<svg>&nbsp;</svg>",
      "<svg>\u{0}</svg>", "<svg>\u{FFFE}</svg>", "<svg/>x", "<svg/><svg/>", #"<svg a="<"/>"#,
      "<svg>&amp</svg>",
    ])
  func rejects(_ text: String) {
    #expect(throws: Malformed.self) { try SVGReader.elements(of: text) }
  }
}
