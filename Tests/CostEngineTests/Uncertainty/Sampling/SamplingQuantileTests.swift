import CostEngine
import Quantities
import Testing

@Suite("Sampling: exact quantiles")
struct SamplingQuantileTests {
  @Test("quantiles are scipy's to 9 digits, or rounding near 0", arguments: SamplingFixture.all)
  func quantiles(_ fixture: SamplingFixture) {
    for (probability, expected) in zip(SamplingFixture.probabilities, fixture.quantiles) {
      let found = fixture.distribution.quantile(probability)
      #expect(
        abs(found - expected) < 1e-9 * expected + 1e-15, "\(fixture.source) at \(probability)")
    }
  }

  @Test("the mean is scipy's and the CDF undoes the quantile", arguments: SamplingFixture.all)
  func meanAndCDF(_ fixture: SamplingFixture) {
    #expect(abs(fixture.distribution.mean / fixture.mean - 1) < 1e-9)
    for probability in [0.001, 0.1, 0.3, 0.5, 0.8, 0.999] {
      let value = fixture.distribution.quantile(probability)
      #expect(abs(fixture.distribution.cdf(value) / probability - 1) < 1e-9)
    }
  }

  @Test("whatever the likely value, PERT's CDF undoes its quantile and rises", arguments: 0...40)
  func shapes(_ step: Int) {
    let likely = Double(step) / 40
    let pert = BoundedDistribution(.pert(low: 0, likely: likely, high: 1))
    let probabilities = (1..<100).map { Double($0) / 100 } + [1e-12, 1e-5, 1 - 1e-5]
    for probability in probabilities {
      #expect(abs(pert.cdf(pert.quantile(probability)) / probability - 1) < 1e-9)
    }
    let values = probabilities.sorted().map(pert.quantile)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("PERT closes in on its point as its ends do, and is it when they meet")
  func collapse() {
    for gap in [1e-3, 1e-9, 1e-15, 0] {
      let pert = Distribution.pert(low: 5 - gap, likely: 5, high: 5 + gap)
      for u in [0.001, 0.5, 0.999] {
        let bounded = BoundedDistribution(pert)
        #expect(abs(bounded.quantile(u) - 5) <= gap + 1e-15)
        #expect(abs(QuantileTable(bounded).value(at: u) - 5) <= gap + 1e-15)
      }
    }
  }

  @Test("no standard deviation, or no probability within the bounds, leaves a point")
  func points() {
    #expect(BoundedDistribution(.normal(mean: 3, standardDeviation: 0)).quantile(0.9) == 3)
    #expect(BoundedDistribution(.lognormal(mean: 3, standardDeviation: 0)).quantile(0.1) == 3)
    let far = BoundedDistribution(.normal(mean: 900, standardDeviation: 1), upper: 1)
    #expect(far.quantile(0.5) == 1 && far.mean == 1 && far.cdf(0.99) == 0)
    #expect(BoundedDistribution(.normal(mean: -900, standardDeviation: 1)).quantile(0.5) == 0)
  }

  @Test("probabilities of 0 and 1, and those beyond, give the ends")
  func ends() {
    let pert = BoundedDistribution(.pert(low: 1, likely: 2, high: 6))
    #expect([-0.5, 0, 1, 1.5].map(pert.quantile) == [1, 1, 6, 6])
    let share = BoundedDistribution(.normal(mean: 0.6, standardDeviation: 0.3), upper: 1)
    #expect(abs(share.quantile(0)) < 1e-15 && share.quantile(1) == 1)
    let open = BoundedDistribution(.lognormal(mean: 10, standardDeviation: 8))
    #expect(open.quantile(0) == 0 && open.quantile(1) == .infinity)
  }
}
