import DecisionEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

/// All amounts are of a month of 30 days, in which 10⁶ tokens at a price of 1 cost 1.
@Suite("The split of a change")
struct ChangeSplitTests {
  private func scenario(
    _ option: Option, tokens: Double = 1e9, input: Double = 1, years: Horizon? = nil,
    decideBy: DecidingTotal = .monthly
  ) -> Scenario {
    ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(tokens, input: input))], [option],
      years: years, decideBy: decideBy)
  }

  private func split(
    _ before: Scenario, _ after: Scenario, of option: String = "api"
  ) throws -> ChangeSplit {
    try #require(ChangeSplit.splits(from: before, to: after)[option])
  }

  /// Holds a split against price, volume, mix and assumptions.
  private func expect(
    _ split: ChangeSplit, price: Double = 0, volume: Double = 0, mix: Double = 0,
    assumptions: Double = 0, _ place: SourceLocation = #_sourceLocation
  ) {
    let parts = [price, volume, mix, assumptions]
    for (group, part) in zip(ChangeGroup.allCases, parts) {
      #expect(abs(split[group] - part) < 1e-6, "\(group)", sourceLocation: place)
    }
  }

  @Test("price and volume share what they do together by halves")
  func crossTerm() throws {
    // 1 B at 1 cost 1,000; 2 B at 1.5 cost 3,000. The price moves 500 at the old volume and 1,000
    // at the new: 750. The volume moves 1,000 at the old price and 1,500 at the new: 1,250.
    let found = try split(
      scenario(ScenarioFixture.api(input: 1, output: 9)),
      scenario(ScenarioFixture.api(input: 1.5, output: 9), tokens: 2e9))
    #expect(abs(found.before - 1000) < 1e-9 && abs(found.after - 3000) < 1e-9)
    expect(found, price: 750, volume: 1250)
  }

  @Test("another share of input at the same volume is mix alone")
  func inputShare() throws {
    // 1 B, half of it input: 500 · 1 + 500 · 4 = 2,500. A quarter: 250 · 1 + 750 · 4 = 3,250.
    let api = ScenarioFixture.api(input: 1, output: 4)
    expect(try split(scenario(api, input: 0.5), scenario(api, input: 0.25)), mix: 750)
  }

  @Test("longer prompts at the same answers are more volume and another mix")
  func tokensPerRequest() throws {
    // 1,000 a day · 30 · (1,000 + 1,000): 30 M in at 1, 30 M out at 4: 150. With 2,000 in: 180.
    // The volume is 1.5 times as large: 225 − 150 = 75 at the old mix, 180 − 120 = 60 at the new.
    // The mix moves 120 − 150 = −30 at the old volume, 180 − 225 = −45 at the new.
    let api = ScenarioFixture.api(input: 1, output: 4)
    let requests = { (input: Double) in
      ScenarioFixture.scenario(
        [
          ScenarioFixture.workload(
            volume: ScenarioFixture.requests(perDay: 1000, input: input, output: 1000))
        ], [api])
    }
    expect(try split(requests(1000), requests(2000)), volume: 67.5, mix: -37.5)
  }

  /// Two workloads of which the second pays three times as much.
  private func pair(_ first: Double, _ second: Double) -> Scenario {
    let works = [("a", first), ("b", second)].map { id, tokens in
      ScenarioFixture.workload(id: id, volume: ScenarioFixture.tokens(tokens, input: 1))
    }
    let prices = [1.0, 3].map {
      TokenPrice(input: ScenarioFixture.figure($0), output: ScenarioFixture.figure(9))
    }
    let option = Option(
      id: "api", name: "api", kind: .api, billing: .perToken(TokenBilling(prices: prices)),
      models: [nil, nil], tokenFactor: ScenarioFixture.figure(1), monthlyFee: nil,
      isPrivate: false, latencyP99Milliseconds: nil, people: nil, setup: nil)
    return ScenarioFixture.scenario(works, [option])
  }

  @Test("tokens that move to a dearer workload are mix alone")
  func workloadShares() throws {
    // 1,000 · 1 + 1,000 · 3 = 4,000; 500 · 1 + 1,500 · 3 = 5,000.
    expect(try split(pair(1e9, 1e9), pair(0.5e9, 1.5e9)), mix: 1000)
  }

  @Test("workloads that grow alike are volume alone")
  func workloadsAlike() throws {
    expect(try split(pair(1e9, 1e9), pair(2e9, 2e9)), volume: 4000)
  }

  @Test("a workload that is new is more volume and another mix, at its own price")
  func newWorkload() throws {
    var before = pair(1e9, 1e9)
    before.workloads.removeLast()
    // 1,000 to 4,000, with twice the volume: 2,000 − 1,000 = 1,000 and 4,000 − 2,000 = 2,000 for the
    // volume, 2,000 − 1,000 and 4,000 − 2,000 for the mix: half of 3,000 each.
    expect(try split(before, pair(1e9, 1e9)), volume: 1500, mix: 1500)
  }

  @Test("a machine more for failures is an assumption, its price is not")
  func machines() throws {
    // One machine for 720 hours at 1; two at 2: the price moves 720 or 1,440, the spare likewise.
    let fleet = { (price: Double, spares: Double) in
      self.scenario(
        ScenarioFixture.fleet(hourly: price, rates: [(1e6, 1e6)], spares: spares))
    }
    expect(try split(fleet(1, 0), fleet(1, 1), of: "own"), assumptions: 720)
    expect(try split(fleet(1, 0), fleet(2, 0), of: "own"), price: 720)
    expect(try split(fleet(1, 0), fleet(2, 1), of: "own"), price: 1080, assumptions: 1080)
  }

  @Test("a salary is a price, the time of people an assumption")
  func people() throws {
    let api = { (time: Double, salary: Double) in
      self.scenario(
        ScenarioFixture.api(
          input: 0, output: 0,
          people: People(
            fullTimeEquivalents: ScenarioFixture.figure(time),
            annualCost: ScenarioFixture.figure(salary))))
    }
    // 0.5 · 120,000 / 12 = 5,000 a month.
    expect(try split(api(0.5, 120_000), api(0.5, 144_000)), price: 1000)
    expect(try split(api(0.5, 120_000), api(0.6, 120_000)), assumptions: 1000)
  }

  @Test("over the years growth is volume, falling prices are price, the discount an assumption")
  func years() throws {
    let api = ScenarioFixture.api(input: 1, output: 4)
    let years = { (horizon: Horizon) in self.scenario(api, years: horizon, decideBy: .npv) }
    let flat = years(ScenarioFixture.horizon(months: 2))
    // Months of 1,000 and 1,100.
    expect(
      try split(flat, years(ScenarioFixture.horizon(months: 2, volumeGrowth: 0.1))), volume: 100)
    let cheaper = try split(
      flat, years(ScenarioFixture.horizon(months: 2, apiPriceDecline: 0.5)))
    #expect(cheaper[.price] < 0 && cheaper[.volume] == 0 && cheaper[.assumptions] == 0)
    // A month more of 1,000.
    expect(try split(flat, years(ScenarioFixture.horizon(months: 3))), assumptions: 1000)
  }

  @Test("both sides are measured by the total that decides on the later")
  func otherMeasure() throws {
    let api = ScenarioFixture.api(input: 1, output: 4)
    let before = scenario(api, years: ScenarioFixture.horizon(months: 2))
    let after = scenario(api, years: ScenarioFixture.horizon(months: 2), decideBy: .npv)
    let found = try split(before, after)
    #expect(abs(found.before - 2000) < 1e-6)
    expect(found)
  }

  @Test("what is built otherwise is not split, nor a hybrid of it")
  func structure() {
    let work = ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 1))
    let api = ScenarioFixture.api(input: 1, output: 4)
    let rented = ScenarioFixture.fleet(rates: [(1e6, 1e6)])
    let bought = ScenarioFixture.fleet(
      rates: [(1e6, 1e6)], purchase: ScenarioFixture.purchase(price: 1000))
    let mixed = ScenarioFixture.burst(local: 1, remote: 0)
    let routed = ScenarioFixture.route(local: 1, remote: 0, shares: [0.5])
    let ids = { (before: [Option], after: [Option]) in
      Set(
        ChangeSplit.splits(
          from: ScenarioFixture.scenario([work], before),
          to: ScenarioFixture.scenario([work], after)
        ).keys)
    }
    #expect(ids([api, rented, mixed], [api, rented, mixed]) == ["api", "own", "mixed"])
    #expect(ids([api, rented, mixed], [api, bought, mixed]) == ["api"])
    #expect(ids([api, rented, mixed], [api, rented, routed]) == ["api", "own"])
    #expect(ids([api], [api, rented]) == ["api"])
    #expect(ids([api], [rented]) == [])
    #expect(
      ids([api], [ScenarioFixture.api(input: 1, output: 4, kind: .managed)]) == [])
  }
}
