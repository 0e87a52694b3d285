import Quantities
import Testing

@Suite("Distributions")
struct DistributionTests {
  @Test func pointFiguresAreTheLikelyValueTheMiddleOrTheMean() {
    #expect(Distribution.pert(low: 1, likely: 2, high: 6).point == 2)
    #expect(Distribution.triangular(low: 1, likely: 5, high: 6).point == 5)
    #expect(Distribution.uniform(low: 1, high: 6).point == 3.5)
    #expect(Distribution.normal(mean: 4, standardDeviation: 1).point == 4)
    #expect(Distribution.lognormal(mean: 4, standardDeviation: 1).point == 4)
  }

  @Test func onlyRangesHaveEnds() {
    #expect(Distribution.uniform(low: 1, high: 6).ends ?? (0, 0) == (1, 6))
    #expect(Distribution.pert(low: 1, likely: 2, high: 6).ends ?? (0, 0) == (1, 6))
    #expect(Distribution.normal(mean: 4, standardDeviation: 1).ends == nil)
  }
}
