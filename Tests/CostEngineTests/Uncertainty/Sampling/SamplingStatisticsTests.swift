import CostEngine
import Testing

@Suite("Sampling: statistics of draws")
struct SamplingStatisticsTests {
  /// ((7919·i + 13) mod 1009)^1.5/7, all different and in no order.
  private let draws = (0..<1009).map { index in
    let base = Double((index * 7919 + 13) % 1009)
    return base * base.squareRoot() / 7
  }

  private func isClose(_ found: [Double], _ expected: [Double]) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { abs($0 - $1) <= 1e-12 * abs($1) }
  }

  // By numpy.quantile, numpy.mean and scipy.stats.sem.
  @Test("quantiles are numpy's, in the order asked for")
  func quantiles() throws {
    let order = try #require(OrderStatistics(of: draws))
    let found = order.quantiles([0.9, 0, 0.1, 0.25, 0.5, 0.8, 0.999, 1])
    #expect(
      isClose(
        found,
        [
          3903.521304344266, 0, 144.5757071695097, 571.4822831899515, 1616.3959910863427,
          3271.3559296052686, 4565.0022062536555, 4571.858265519612,
        ]))
    let few = try #require(OrderStatistics(of: [3.1, -2, 8.7, 8.7, 0.4]))
    #expect(isClose(few.quantiles([0, 0.1, 0.37, 0.5, 0.9]), [-2, -1.04, 1.696, 3.1, 8.7]))
  }

  @Test("the mean and its standard error are numpy's and scipy's")
  func mean() throws {
    let mean = try #require(SampleMean(of: draws))
    #expect(
      isClose([mean.mean, mean.standardError], [1829.1969723451302, 43.24045032156024]))
    // 10¹⁶ swallows each 1 that is added to it alone.
    let rounding = try #require(SampleMean(of: [1e16] + Array(repeating: 1, count: 1023)))
    #expect(abs(rounding.mean * 1024 - 1e16 - 1023) <= 128)
  }

  @Test("selection is right whatever the order, with ties and infinities")
  func selection() throws {
    let count = 5000
    let rising = (0..<count).map { Double($0) }
    let orders: [[Double]] = [
      rising, rising.reversed(), rising.map { min($0, 4999 - $0) }, rising.map { _ in 7 },
      (0..<count).map { Double($0 * 7919 % 3) }, (0..<count).map { Double($0 * 7919 % 4999) },
      (0..<count).map { $0 % 2 == 0 ? .infinity : Double($0) },
    ]
    for values in orders {
      let sorted = values.sorted()
      let ranks = [0, 1, 17, 499, 2400, 4500, 4999]
      let found = try #require(OrderStatistics(of: values))
        .quantiles(ranks.map { Double($0) / 4999 })
      for (value, rank) in zip(found, ranks) where sorted[rank].isFinite {
        #expect(abs(value - sorted[rank]) < 1e-8)
      }
    }
  }

  @Test("a quantile's standard error is that of its spread over many samples")
  func quantileErrors() throws {
    // Of n uniform draws the quantile p spreads by √(p(1 − p)/n), the density being 1.
    var generator = Xoshiro256(seed: 5, stream: 0, block: 0)
    let uniform = (0..<20_000).map { _ in generator.uniform() }
    let order = try #require(OrderStatistics(of: uniform))
    for (probability, estimate) in zip([0.1, 0.5, 0.9], order.estimates([0.1, 0.5, 0.9])) {
      let expected = (probability * (1 - probability) / 20_000).squareRoot()
      #expect(abs(estimate.standardError / expected - 1) < 0.25)
      #expect(abs(estimate.value - probability) < 5 * expected)
    }
  }

  @Test("too few draws have no statistics")
  func tooFew() throws {
    #expect(OrderStatistics(of: []) == nil)
    #expect(SampleMean(of: []) == nil)
    #expect(SampleMean(of: [1]) == nil)
    let one = try #require(OrderStatistics(of: [4]))
    #expect(one.estimates([0, 0.5, 1]).map(\.value) == [4, 4, 4])
    #expect(one.estimates([0.5]).map(\.standardError) == [0])
  }
}
