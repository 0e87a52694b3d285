import Testing

@testable import SVGCharts

@Suite("Labels beside a plot")
struct LabelSpreadTests {
  @Test("stay where they are if they don't overlap")
  func untouched() {
    #expect(
      spread(centers: [50, 20, 90], heights: [10, 10, 10], top: 0, bottom: 100) == [50, 20, 90])
  }

  @Test("move apart by the same distance")
  func apart() {
    // Two labels of height 10 at 50 and 52 want a block of 46…66 around 51 between them.
    #expect(spread(centers: [50, 52], heights: [10, 10], top: 0, bottom: 100) == [46, 56])
    // Equal ones keep their order.
    #expect(spread(centers: [50, 50], heights: [10, 10], top: 0, bottom: 100) == [45, 55])
  }

  @Test("have heights of their own")
  func heights() {
    // A label of 20 wants 40…60, one of 10 wants 47…57: both want to begin at the mean of 40 and
    // 47 − 20, at 33.5.
    #expect(spread(centers: [50, 52], heights: [20, 10], top: 0, bottom: 100) == [43.5, 58.5])
  }

  @Test("stay inside")
  func inside() {
    #expect(spread(centers: [0, 1], heights: [10, 10], top: 0, bottom: 100) == [5, 15])
    #expect(spread(centers: [100, 99], heights: [10, 10], top: 0, bottom: 100) == [95, 85])
  }

  @Test("never overlap and keep their order while there is room")
  func property() {
    var state: UInt64 = 7
    for _ in 0..<500 {
      let centers = (0..<10).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 40) / Double(1 << 24) * 300
      }
      let moved = spread(centers: centers, heights: centers.map { _ in 17 }, top: 0, bottom: 300)
      let order = centers.indices.sorted { centers[$0] < centers[$1] }
      for (upper, lower) in zip(order, order.dropFirst()) {
        #expect(moved[lower] - moved[upper] >= 17 - 1e-9)
      }
      #expect(moved.allSatisfy { 8.5 - 1e-9 <= $0 && $0 <= 291.5 + 1e-9 })
    }
  }
}
