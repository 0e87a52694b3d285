import CostEngine
import Quantities
import Testing

@Suite("Sampling: tables and draws")
struct SamplingTableTests {
  private func draws(_ fixture: SamplingFixture, count: Int) -> [Double] {
    var chunks = [SIMD8<Double>](repeating: .zero, count: count / 8)
    var generator = Xoshiro256(seed: 1, stream: 2, block: 3)
    let table = QuantileTable(fixture.distribution)
    table.fill(&chunks, from: 0, count: chunks.count, with: &generator)
    return chunks.flatMap { chunk in (0..<8).map { chunk[$0] } }
  }

  @Test("a table is within 10⁻⁴ standard deviations, tails too", arguments: SamplingFixture.all)
  func errors(_ fixture: SamplingFixture) {
    let exact = fixture.distribution
    let table = QuantileTable(exact)
    let middle = (1...2000).map { Double($0) / 2001 }
    for u in middle + [1e-12, 1e-6, 0.0001, 0.00013, 0.5, 0.99987, 0.9999, 0.999999] {
      let error = abs(table.value(at: u) - exact.quantile(u)) / fixture.standardDeviation
      #expect(error < 1e-4, "\(fixture.source) at \(u)")
    }
  }

  @Test("200,000 draws have scipy's mean and variance", arguments: SamplingFixture.all)
  func moments(_ fixture: SamplingFixture) throws {
    let values = draws(fixture, count: 200_000)
    let mean = try #require(SampleMean(of: values))
    #expect(abs(mean.mean - fixture.mean) < 5 * mean.standardError)
    let squares = values.map { ($0 - fixture.mean) * ($0 - fixture.mean) }
    let variance = try #require(SampleMean(of: squares))
    let expected = fixture.standardDeviation * fixture.standardDeviation
    #expect(abs(variance.mean - expected) < 5 * variance.standardError)
  }

  @Test("draws are the values of the generator's uniform numbers", arguments: SamplingFixture.all)
  func sameAsValues(_ fixture: SamplingFixture) {
    var generator = Xoshiro256(seed: 1, stream: 2, block: 3)
    let table = QuantileTable(fixture.distribution)
    #expect(draws(fixture, count: 800).allSatisfy { $0 == table.value(at: generator.uniform()) })
  }

  @Test("only the chunks asked for are filled")
  func segment() {
    var chunks = [SIMD8<Double>](repeating: .zero, count: 4)
    var generator = Xoshiro256(seed: 1, stream: 2, block: 3)
    let table = QuantileTable(BoundedDistribution(.uniform(low: 1, high: 2)))
    table.fill(&chunks, from: 1, count: 2, with: &generator)
    #expect(chunks.map { $0[0] > 0 } == [false, true, true, false])
  }
}
