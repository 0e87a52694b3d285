import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

/// Hybrids worked by hand: X = 4 in a week of two levels, ℓ = 6 and 2, with burst 2 q = 12 and 4,
/// so that g = (ℓ − q/10)·10/9 = 16/3 and 16/9.
@Suite("Hybrids worked by hand")
struct HybridWorkedTests {
  private let workload = ScenarioFixture.workload(
    volume: ScenarioFixture.tokens(4 * 2.592e9, input: 0),
    shape: .hourly(Array(repeating: 3, count: 12) + Array(repeating: 1, count: 12)), burst: 2)

  private func costs(_ hybrid: Option, price: Double = 1, fee: Double? = nil) -> OptionCosts {
    let options = [
      ScenarioFixture.api(input: 0, output: price, fee: fee, commitment: fee == nil ? nil : 11),
      ScenarioFixture.fleet(rates: [(1, 1000)]), hybrid,
    ]
    return CostModel(ScenarioFixture.scenario([workload], options)).costs()[2]
  }

  @Test("six replicas leave the busiest tenth of the busy hours to the API")
  func tenth() {
    let found = costs(ScenarioFixture.burst(local: 1, remote: 0, replicas: 6))
    // Busy hours: (12 − 6)/10 of 6 overflow, a tenth; they are half the hours at 1.5 of the mean.
    #expect(abs((found.split?.localShare ?? 0) - (1 - 0.5 * 1.5 * 0.1)) < 1e-12)
    // 6 · 720 and 7.5 % of 10,368M tokens at 1.
    #expect(abs(found.bill.total - (4320 + 777.6)) < 1e-8)
    #expect(abs((found.utilization ?? 0) - 4 * 0.925 / 6) < 1e-12)
  }

  @Test("three replicas leave more than the tenth")
  func rest() {
    let found = costs(ScenarioFixture.burst(local: 1, remote: 0, replicas: 3))
    // Busy: (12−3)/10 + 0.9·(16/3 − 3) = 3 of 6; quiet: (4−3)/10 = 0.1 of 2.
    let remote = 0.5 * 1.5 * 0.5 + 0.5 * 0.5 * 0.05
    #expect(abs((found.split?.localShare ?? 0) - (1 - remote)) < 1e-12)
    #expect(abs(found.bill.total - (3 * 720 + 10_368 * remote)) < 1e-8)
  }

  @Test("the best number of replicas is the least of the curve, and the curve ends at both sides")
  func best() throws {
    let found = costs(ScenarioFixture.burst(local: 1, remote: 0), price: 0.3)
    let split = try #require(found.split)
    let least = try #require(split.curve.min { $0.total < $1.total })
    #expect(split.replicas == least.replicas && abs(found.bill.total - least.total) < 1e-8)
    #expect(abs((split.curve.first?.total ?? 0) - 10_368 * 0.3) < 1e-8, "no replica: the API")
    #expect(abs((split.curve.last?.total ?? 0) - 12 * 720) < 1e-8, "twelve: the fleet")
    // One more replica pays 720 and saves 0.3 of what it serves; by hand at n = 4 and 5:
    // 4: busy (8)/10 + 0.9·4/3 = 2.0, quiet 0 → remote 0.25: 2,880 + 777.6 = 3,657.6;
    // 1: busy 1.1 + 0.9·13/3 = 5, quiet 0.3 + 0.9·7/9 = 1 → 0.75·5/6 + 0.25·0.5 = 0.75.
    #expect(abs((split.curve.first { $0.replicas == 4 }?.total ?? 0) - 3657.6) < 1e-8)
    #expect(abs((split.curve.first { $0.replicas == 1 }?.total ?? 0) - (720 + 2332.8)) < 1e-8)
  }

  @Test("a leg that gets nothing costs nothing but a commitment and a fee")
  func unused() {
    let found = costs(ScenarioFixture.burst(local: 1, remote: 0, replicas: 12), fee: 5)
    #expect(abs(found.bill.total - (12 * 720 + 11 + 5)) < 1e-8)
    #expect(found.split?.localShare == 1)
    let none = costs(ScenarioFixture.burst(local: 1, remote: 0, replicas: 0))
    #expect(none.plan?.replicas == 0 && none.utilization == nil && none.bill[.compute] == 0)
  }

  @Test("a route costs each leg on its share")
  func route() {
    let found = costs(ScenarioFixture.route(local: 1, remote: 0, shares: [0.25]))
    // A quarter: q = 3, 3 replicas; three quarters of 10,368M at 1.
    #expect(abs(found.bill.total - (3 * 720 + 7776)) < 1e-8)
    #expect(found.split?.localShare == 0.25)
  }
}
