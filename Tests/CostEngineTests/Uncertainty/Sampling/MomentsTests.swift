import Testing

@testable import CostEngine

@Suite("Moments gathered in parts")
struct MomentsTests {
  @Test("are those of all draws together", arguments: [2, 7, 8, 9, 64, 1000])
  func merged(count: Int) throws {
    var dice = Dice(count)
    let draws = (0..<count).map { _ in dice.number(1e9, 1e9 + 5) }
    var parts = [Moments(), Moments()]
    for start in stride(from: 0, to: count, by: 8) {
      let eight = (0..<8).map { start + $0 < count ? draws[start + $0] : .nan }
      var vector = SIMD8<Double>()
      for lane in 0..<8 { vector[lane] = eight[lane] }
      parts[start % 3 == 0 ? 0 : 1].add(vector, count: min(8, count - start))
    }
    parts[0].merge(parts[1])
    let (found, whole) = (try #require(SampleMean(parts[0])), try #require(SampleMean(of: draws)))
    #expect(abs(found.mean - whole.mean) < 1e-6)
    #expect(abs(found.standardError / whole.standardError - 1) < 1e-6)
  }

  @Test("shares that are counts stay exact")
  func shares() throws {
    var sums = ShareSums()
    for _ in 0..<125 { sums.add([1, 0, 0, 0, 0, 0, 0, 0], count: 8) }
    sums.add([1, 1, 0, 0, 0, 0, 0, 0], count: 3)
    // 127 of 1,003; s² = p(1 − p)·n/(n − 1).
    let share = try #require(SampleMean(sums))
    let p = 127.0 / 1003
    #expect(share.mean == p)
    #expect(abs(share.standardError - (p * (1 - p) / 1002).squareRoot()) < 1e-15)
    #expect(SampleMean(ShareSums()) == nil && SampleMean(Moments()) == nil)
  }
}
