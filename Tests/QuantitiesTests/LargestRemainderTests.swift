import Quantities
import Testing

@Suite("Largest remainder")
struct LargestRemainderTests {
  @Test func missingUnitsGoToTheLargestRemainders() {
    // 1.4 + 1.4 + 1.2 = 4; floors 1 + 1 + 1 leave one unit for the first of the two 0.4.
    #expect(LargestRemainder.round([1.4, 1.4, 1.2]) == [2, 1, 1])
    // 33.3 + 33.3 + 33.4 = 100; the unit goes to 33.4.
    #expect(LargestRemainder.round([33.3, 33.3, 33.4]) == [33, 33, 34])
  }

  @Test func creditsAreRoundedLikeCosts() {
    // 10.6 − 3.3 = 7.3, printed 7; floors 10 and −4 sum to 6, and −3.3 has the larger remainder.
    #expect(LargestRemainder.round([10.6, -3.3]) == [10, -3])
  }

  @Test func aTotalPrintedElsewhereIsMet() {
    #expect(LargestRemainder.round([1.5, 1.5], total: 4) == [2, 2])
  }

  @Test func nothingIsRoundedToNothing() {
    #expect(LargestRemainder.round([]) == [])
    #expect(LargestRemainder.round([0, 0]) == [0, 0])
  }

  @Test func partsAlwaysSumToTheRoundedTotalAndMoveByLessThanOne() {
    var state: UInt64 = 7
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / 1000 - 4000
    }
    for count in 1...40 {
      let parts = (0..<count).map { _ in next() }
      let rounded = LargestRemainder.round(parts)
      let total = parts.reduce(0, +).rounded(.toNearestOrAwayFromZero)
      #expect(rounded.reduce(0, +) == total)
      for (part, whole) in zip(parts, rounded) {
        #expect(abs(part - whole) < 1)
        #expect(whole == whole.rounded())
      }
    }
  }
}
