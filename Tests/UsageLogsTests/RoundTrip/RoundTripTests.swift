import Quantities
import ScenarioModel
import Testing
import UsageLogs

@Suite struct RoundTripTests {
  private static let seeds = 100
  private static let least = 95
  /// Ranges must not only hold the truth but say something.
  private static let widest = 0.06

  @Test func aSampledWorkloadComesBackWithinItsRanges() throws {
    let workload = SampledWorkload()
    let weights = workload.weights
    var hits: [String: Int] = [:]
    var weightsWithin = 0
    for seed in 1...Self.seeds {
      var sampler = LogSampler(workload, seed: UInt64(seed))
      let total = try sampler.log(weeks: 2).summary().total
      let figures = total.figures
      for (name, figure, truth) in [
        ("requests per day", figures.requestsPerDay, workload.requestsPerDay),
        ("input tokens", figures.inputTokens, workload.inputTokens),
        ("output tokens", figures.outputTokens, workload.outputTokens),
        ("cached input", figures.cachedInput, workload.cachedInput),
        ("burst", figures.burst, workload.burst),
      ] {
        let ends = try #require(figure?.distribution?.ends)
        if (ends.low...ends.high).contains(truth) { hits[name, default: 0] += 1 }
        #expect(ends.high - ends.low <= Self.widest * truth, "\(name), seed \(seed)")
      }
      let ranges = try #require(total.week.ranges)
      weightsWithin += zip(ranges, weights).count { $0.contains($1) }
      if try #require(total.week.peakRange).contains(weights.max() ?? 0) {
        hits["peak to mean", default: 0] += 1
      }
    }
    for (name, count) in hits.sorted(by: { $0.key < $1.key }) {
      #expect(count >= Self.least, "\(name): \(count) of \(Self.seeds)")
    }
    #expect(hits.count == 6)
    #expect(weightsWithin * 100 >= Self.least * Self.seeds * weights.count)
  }
}
