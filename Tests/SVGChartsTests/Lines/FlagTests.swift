import Testing

@testable import SVGCharts

@Suite("Labels above a plot")
struct FlagTests {
  private func flag(_ text: String, at pole: Double, hasLine: Bool = true) -> Flag {
    Flag(text, pole: pole, hasLine: hasLine, limit: 640)
  }

  @Test("share the lowest row while they are apart")
  func apart() {
    let flags = Flag.arranged([flag("one", at: 100), flag("two", at: 300)])
    #expect(flags.map(\.row) == [0, 0])
  }

  @Test("climb over a label that they would touch")
  func climbing() {
    let flags = Flag.arranged([flag("you are here", at: 100), flag("in a year", at: 120)])
    // From right to left.
    #expect(flags.map(\.row) == [0, 1])
  }

  @Test("stand left of their line where the drawing ends")
  func rightEdge() {
    let flag = flag("a label of some length", at: 630)
    #expect(flag.area(above: 100).right <= 630)
  }

  @Test("climb over a line that rises through a label left of its own line")
  func leftOfPole() {
    // The second begins at about 630 − 5 − 150, left of the first one's line.
    let flags = Flag.arranged([flag("lean", at: 500), flag("a label of some length", at: 630)])
    #expect(flags.map(\.pole) == [500, 630])
    #expect(flags.map(\.row) == [0, 1])
  }

  @Test("never overlap each other, nor a line that rises past them")
  func property() {
    var state: UInt64 = 11
    for _ in 0..<300 {
      let flags = Flag.arranged(
        (0..<6).map { index in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return flag("label \(index)", at: Double(state >> 40) / Double(1 << 24) * 500)
        })
      for (index, one) in flags.enumerated() {
        for other in flags.dropFirst(index + 1) {
          #expect(!one.area(above: 200).overlaps(other.area(above: 200)))
          let (low, high) = one.row < other.row ? (one, other) : (other, one)
          let label = low.area(above: 200)
          #expect(low.row == high.row || high.pole <= label.left || high.pole >= label.right)
        }
      }
    }
  }
}
