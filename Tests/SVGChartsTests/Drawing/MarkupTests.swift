import Testing

@testable import SVGCharts

@Suite("Markup")
struct MarkupTests {
  private func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  static let printed: [(Double, String)] = [
    (0, "0"), (-0.0, "0"), (1, "1"), (12.5, "12.5"), (0.25, "0.25"), (0.05, "0.05"),
    (639.999, "640"), (-3.456, "-3.46"), (0.004, "0"), (-0.004, "0"), (1000, "1000"),
    (1_002_003.04, "1002003.04"), (1e300, "10000000"), (-1e300, "-10000000"),
    (.nan, "0"), (.infinity, "10000000"), (-.infinity, "-10000000"), (.leastNonzeroMagnitude, "0"),
  ]

  @Test("prints numbers with at most two decimals", arguments: printed)
  func numbers(_ number: Double, _ expected: String) {
    #expect(text("\(number)") == expected)
  }

  @Test("prints what reads back within half a hundredth")
  func roundTrip() {
    for index in 0..<5000 {
      let number = Double(index) * 1.237 - 3000
      let printed = Double(text("\(number)")) ?? .nan
      #expect(abs(printed - number) <= 0.005 + 1e-9)
    }
  }

  @Test("escapes interpolated strings but not literals")
  func escaping() {
    let hostile = "<a href='x'>\"&\u{1}"
    #expect(text("<b>\(hostile)</b>") == "<b>&lt;a href=&#39;x&#39;&gt;&quot;&amp;\u{FFFD}</b>")
  }

  @Test("takes nested markup verbatim")
  func nesting() {
    let inner: Markup = "<i/>"
    #expect(text("<b>\(inner)</b>") == "<b><i/></b>")
  }
}
