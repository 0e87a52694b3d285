import Testing

@testable import SVGCharts

@Suite("The room for labels beyond bars")
struct LabelRoomTests {
  private func plot(
    ending: [(Double, Double)] = [], beginning: [(Double, Double)] = []
  ) -> ClosedRange<Double> {
    let axis = Axis(title: "", scale: .linear, range: 0...100, ticks: [])
    let label = { (pair: (Double, Double)) in LabelRoom.Label(value: pair.0, width: pair.1) }
    return LabelRoom(axis: axis, left: 0, right: 600)
      .plot(ending: ending.map(label), beginning: beginning.map(label))
  }

  @Test("is taken from the plot only where a label needs it")
  func need() {
    // A label of 93 and the gap of 7 at either end.
    #expect(plot(ending: [(50, 93)], beginning: [(50, 93)]) == 0...600)
    #expect(plot(ending: [(0, 93)]) == 100...600)
    #expect(plot(beginning: [(100, 93)]) == 0...500)
    #expect(plot(ending: [(0, 93)], beginning: [(100, 93)]) == 100...500)
  }

  @Test("keeps every label inside, and the plot from vanishing")
  func property() {
    var state: UInt64 = 3
    let next = { (limit: Double) in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * limit
    }
    for _ in 0..<500 {
      let ending = (0..<4).map { _ in (next(100), next(110)) }
      let beginning = (0..<4).map { _ in (next(100), next(110)) }
      let plot = plot(ending: ending, beginning: beginning)
      let width = plot.upperBound - plot.lowerBound
      #expect(width >= 100)
      for (value, label) in ending {
        #expect(plot.lowerBound + value / 100 * width - 7 - label >= -1)
      }
      for (value, label) in beginning {
        #expect(plot.lowerBound + value / 100 * width + 7 + label <= 601)
      }
    }
  }
}
