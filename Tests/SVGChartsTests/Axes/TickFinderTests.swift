import SVGCharts
import Testing

@Suite("Ticks")
struct TickFinderTests {
  static let linearCases: [(ClosedRange<Double>, [Double])] = [
    (0...100, [0, 20, 40, 60, 80, 100]),
    (0...1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (12...97, [20, 40, 60, 80]),
    (-3...7, [-2, 0, 2, 4, 6]),
    (0...0.07, [0, 0.02, 0.04, 0.06]),
    (1_000_000...1_000_010, [1_000_000, 1_000_002, 1_000_004, 1_000_006, 1_000_008, 1_000_010]),
    (0...2.5e12, [0, 5e11, 1e12, 1.5e12, 2e12, 2.5e12]),
  ]

  @Test("of a linear axis are multiples of 1, 2 or 5 times a power of ten", arguments: linearCases)
  func linear(_ range: ClosedRange<Double>, _ expected: [Double]) {
    #expect(TickFinder.linear(in: range) == expected)
  }

  static let logarithmicCases: [(ClosedRange<Double>, [Double])] = [
    (1...1e6, [1, 10, 100, 1e3, 1e4, 1e5, 1e6]),
    (1...100, [1, 2, 5, 10, 20, 50, 100]),
    (30...4000, [50, 100, 200, 500, 1000, 2000]),
    (2e6...5e9, [2e6, 5e6, 1e7, 2e7, 5e7, 1e8, 2e8, 5e8, 1e9, 2e9, 5e9]),
    (0.02...0.3, [0.02, 0.05, 0.1, 0.2]),
    // Seventeen decades, eight at most: every third.
    (1...1e16, [1, 1e3, 1e6, 1e9, 1e12, 1e15]),
    // None of 1, 2 and 5 in sight.
    (2.1...4.9, [3, 4]),
  ]

  @Test(
    "of a logarithmic axis are decades, or 1, 2 and 5 where those are few",
    arguments: logarithmicCases)
  func logarithmic(_ range: ClosedRange<Double>, _ expected: [Double]) {
    #expect(TickFinder.logarithmic(in: range) == expected)
  }

  @Test("are sorted, within the range and near the wanted number, whatever the range")
  func properties() {
    for exponent in stride(from: -280, through: 280, by: 7) {
      for (low, high) in [(1.0, 3.7), (-2.2, 9.1), (-8, -7.9), (0, 6.1)] {
        let unit = Double("1e\(exponent)") ?? 1
        let range = (low * unit)...(high * unit)
        let ticks = TickFinder.linear(in: range)
        #expect((2...7).contains(ticks.count), "\(range)")
        #expect(ticks == ticks.sorted() && Set(ticks).count == ticks.count)
        let slack = (range.upperBound - range.lowerBound) * 1e-9
        #expect(
          ticks.allSatisfy { range.lowerBound - slack <= $0 && $0 <= range.upperBound + slack })
      }
    }
  }

  @Test("never exceed the maximum of decades", arguments: 2...12)
  func maximum(_ maximum: Int) {
    #expect(TickFinder.logarithmic(in: 1e-300...1e300, maximum: maximum).count <= maximum)
  }
}
