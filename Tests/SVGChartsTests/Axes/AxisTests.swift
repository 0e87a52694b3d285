import Testing

@testable import SVGCharts

@Suite("An axis")
struct AxisTests {
  @Test("that is linear covers its values up to the next ticks")
  func linear() {
    let axis = Axis.linear(title: "", covering: [97, 3, .nan, .infinity]) { "<\($0)>" }
    #expect(axis.range == 0...100)
    #expect(
      axis.ticks.map(\.label) == ["<0.0>", "<20.0>", "<40.0>", "<60.0>", "<80.0>", "<100.0>"])
  }

  @Test("that is linear can end on its outermost values")
  func exact() {
    let axis = Axis.linear(title: "", covering: [1, 36], endingOnTicks: false) { _ in "" }
    #expect(axis.range == 1...36)
    #expect(axis.ticks.map(\.value) == [10, 20, 30])
  }

  @Test("that is logarithmic ends on 1, 2 or 5 times a power of ten and ignores zero")
  func logarithmic() {
    #expect(
      Axis.logarithmic(title: "", covering: [3e6, 0, -5, 4.2e9]) { _ in "" }.range == 2e6...5e9)
    #expect(Axis.logarithmic(title: "", covering: [1, 1000]) { _ in "" }.range == 1...1000)
    #expect(Axis.logarithmic(title: "", covering: [7, 60]) { _ in "" }.range == 5...100)
  }

  @Test("without usable values shows a range all the same")
  func empty() {
    #expect(Axis.linear(title: "", covering: []) { _ in "" }.range == 0...1)
    #expect(Axis.logarithmic(title: "", covering: [0, -1]) { _ in "" }.range == 1...10)
  }

  static let countCases: [(ClosedRange<Int>, ClosedRange<Double>, [Double])] = [
    (0...4, 0...4, [0, 1, 2, 3, 4]), (3...4, 3...4, [3, 4]), (4...4, 3...5, [3, 4, 5]),
    (0...0, -1...1, [-1, 0, 1]), (0...30, 0...30, [0, 5, 10, 15, 20, 25, 30]),
    (1...13, 1...13, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
  ]

  @Test("of counts marks whole numbers only", arguments: countCases)
  func counts(_ counts: ClosedRange<Int>, _ range: ClosedRange<Double>, _ ticks: [Double]) {
    let axis = Axis.whole(title: "", covering: counts) { "\(Int($0))" }
    #expect(axis.range == range)
    #expect(axis.ticks.map(\.value) == ticks)
    #expect(axis.ticks.first?.label == "\(Int(ticks[0]))")
  }

  @Test("of counts is drawable whatever the counts")
  func extremeCounts() {
    let axis = Axis.whole(title: "", covering: Int.min...Int.max) { _ in "" }
    #expect((2...13).contains(axis.ticks.count))
  }

  @Test("never has an empty range")
  func degenerate() {
    #expect(Axis(title: "", scale: .linear, range: 4...4, ticks: []).range == 2...6)
    #expect(Axis(title: "", scale: .linear, range: 0...0, ticks: []).range == 0...1)
    #expect(Axis(title: "", scale: .logarithmic, range: 4...4, ticks: []).range == 2...8)
    #expect(Axis(title: "", scale: .logarithmic, range: -9...1000, ticks: []).range == 1...1000)
  }

  @Test("puts the middle of its values in the middle of the drawing")
  func projection() {
    let linear = Axis(title: "", scale: .linear, range: -10...30, ticks: [])
    #expect(AxisProjection(linear, from: 100, to: 500)(10) == 300)
    let logarithmic = Axis(title: "", scale: .logarithmic, range: 1...10_000, ticks: [])
    let position = AxisProjection(logarithmic, from: 500, to: 100)(100) ?? .nan
    #expect(abs(position - 300) < 1e-6)
  }

  @Test("has no place for what it can't show")
  func noPlace() {
    let linear = AxisProjection(
      Axis(title: "", scale: .linear, range: 0...1, ticks: []), from: 0, to: 100)
    #expect(linear(.nan) == nil && linear(.infinity) == nil)
    let logarithmic = AxisProjection(
      Axis(title: "", scale: .logarithmic, range: 1...10, ticks: []), from: 0, to: 100)
    #expect(logarithmic(0) == nil && logarithmic(-1) == nil && logarithmic(.nan) == nil)
  }
}
