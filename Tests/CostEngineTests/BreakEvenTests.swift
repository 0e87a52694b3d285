import CostEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Break-even")
struct BreakEvenTests {
  private func pair(
    apiPrice: Double, _ own: Option, tokens: Double = 1e9, fee: Double? = nil
  ) throws -> BreakEven {
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(tokens, input: 0))
    let api = ScenarioFixture.api(input: 0, output: apiPrice, fee: fee)
    let model = CostModel(ScenarioFixture.scenario([workload], [api, own]))
    let found = model.breakEvens(model.costs(), isFeasible: [true, true])
    return try #require(found.first { $0.from == 0 && $0.to == 1 })
  }

  @Test("steps are crossed where they are: cheaper, dearer, and cheaper for good")
  func steps() throws {
    // One replica: 720 a month and 2.592B tokens. API: 0.30 per million, 777.60 at one replica's
    // capacity, so the API is dearer from 2.4B to 2.592B, cheaper after the step to 1,440 until
    // 4.8B, again dearer to 5.184B, … In step n the crossing is at 2.4B·n, always within it.
    let own = ScenarioFixture.fleet(rates: [(1, 1000)])
    let found = try pair(apiPrice: 0.30, own)
    #expect(abs((found.first?.tokensPerMonth ?? 0) - 2.4e9) < 1)
    #expect(abs((found.first?.monthlySpend ?? 0) - 720) < 1e-6)
    // At n steps the crossing 2.4n passes the step's start 2.592(n−1) until n = 13.5:
    // the last crossing inside its step is at n = 13, 31.2B (13 · 2.4), from there it holds.
    #expect(abs((found.lasting?.tokensPerMonth ?? 0) - 31.2e9) < 10)
  }

  @Test("an API that costs less than the fleet's own slope is never undercut")
  func never() throws {
    let found = try pair(apiPrice: 0.2, ScenarioFixture.fleet(rates: [(1, 1000)]))
    #expect(found.first == nil && found.lasting == nil)
  }

  @Test("a fee above the fleet's cost makes the fleet cheaper from the start")
  func always() throws {
    let found = try pair(apiPrice: 1, ScenarioFixture.fleet(rates: [(1, 1000)]), fee: 1000)
    #expect(found.first?.tokensPerMonth == 0 && found.lasting?.tokensPerMonth == 0)
    #expect(found.first?.monthlySpend == 1000)
  }

  @Test("the equal-cost load is the utilization times the ratio of the totals")
  func load() throws {
    // 1B tokens: U = 1/2.592; own 720, API 1,000: load = 0.3858 · 0.72 = 0.27777…
    let found = try pair(apiPrice: 1, ScenarioFixture.fleet(rates: [(1, 1000)]))
    #expect(abs((found.load ?? 0) - 720 / 2592.0) < 1e-9)
    let dear = try pair(apiPrice: 0.1, ScenarioFixture.fleet(rates: [(1, 1000)]))
    #expect(dear.load == nil, "2.777 of the fleet's capacity is above 1")
  }

  @Test("a rival's volumes nearest to today's are found on both sides")
  func rivalries() throws {
    // API: 0.30 a million. One replica: 720 and 2.592B tokens; at 2.5B it costs 720 against 750.
    // Downwards the API takes over at 2.4B; upwards at the step of 2.592B, 1,440 against 777.60.
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(2.5e9, input: 0))
    let options = [
      ScenarioFixture.api(input: 0, output: 0.30), ScenarioFixture.fleet(rates: [(1, 1000)]),
    ]
    let model = CostModel(ScenarioFixture.scenario([workload], options))
    let found = model.rivalries(of: 1, model.costs(), isFeasible: [true, true])
    #expect(found.count == 1 && found[0].rival == 0)
    #expect(abs((found[0].below?.tokensPerMonth ?? 0) - 2.4e9) < 1)
    #expect(abs((found[0].above?.tokensPerMonth ?? 0) - 2.592e9) < 10)
    #expect(model.rivalries(of: 1, model.costs(), isFeasible: [false, true]).isEmpty)
  }

  @Test("a fixed fleet can't undercut above what it can serve")
  func fixedFleet() throws {
    let own = ScenarioFixture.fleet(rates: [(1, 1000)], fixed: 2)
    let found = try pair(apiPrice: 1, own)
    #expect(abs((found.first?.tokensPerMonth ?? 0) - 1.44e9) < 1)
    #expect(found.lasting == nil)
  }

  @Test("a total that falls where one more committed replica displaces dearer hours is solved too")
  func fallingStep() throws {
    let terms = [("on-demand", 3.2, 0.4), ("reserved-1y", 0.634, 0.6)].map {
      RentalTerm(
        name: $0, hourlyPrice: ScenarioFixture.figure($1), share: ScenarioFixture.figure($2))
    }
    let own = ScenarioFixture.fleet(
      terms: terms, rates: [(6000, 900)], headroom: 0.3, spares: 2, autoscales: true)
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(3.4e9, input: 0.8),
      shape: .businessHours(peakToTrough: ScenarioFixture.figure(15)))
    let api = ScenarioFixture.api(input: 0.1, output: 4)
    let model = CostModel(ScenarioFixture.scenario([workload], [api, own], days: 30, hours: 730))
    let costs = model.costs()
    let found = model.breakEvens(costs, isFeasible: [true, true])
    let first = try #require(found.first { $0.to == 1 }?.first)
    let (from, to) = (costs[0].curve, costs[1].curve)
    let samples = (1..<20_000).map { first.scale * Double($0) / 20_000 }
    #expect(samples.allSatisfy { to.total(atScale: $0) >= from.total(atScale: $0) })
    #expect(to.total(atScale: first.scale * 1.0001) < from.total(atScale: first.scale * 1.0001))
    #expect(first.scale > 1, "the API is the cheaper one today")
  }

  @Test(
    "at random break-evens both totals agree or the point lies on a step",
    arguments: 0..<300)
  func agreement(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let price = random.number(0.5...20)
    let reserved = random.number(0...0.8)
    let terms = [("on-demand", price, 1 - reserved), ("reserved-1y", price / 3, reserved)].map {
      RentalTerm(
        name: $0, hourlyPrice: ScenarioFixture.figure($1), share: ScenarioFixture.figure($2))
    }
    let own = ScenarioFixture.fleet(
      terms: terms, rates: [(1, random.number(200...4000))],
      headroom: random.number(0...0.5), spares: Double(Int(random.number(0...2))),
      autoscales: random.number(0...1) > 0.5)
    let shape: Traffic.Shape =
      random.number(0...1) > 0.5
      ? .businessHours(peakToTrough: ScenarioFixture.figure(random.number(1...20))) : .steady
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(random.number(1e8...1e11), input: 0), shape: shape,
      burst: random.number(1...3))
    let api = ScenarioFixture.api(input: 0, output: random.number(0.05...5))
    let model = CostModel(ScenarioFixture.scenario([workload], [api, own]))
    let costs = model.costs()
    for found in model.breakEvens(costs, isFeasible: [true, true]) {
      let (from, to) = (costs[found.from].curve, costs[found.to].curve)
      for point in [found.first, found.lasting].compactMap({ $0 }) where point.scale > 0 {
        let below = saving(from, to, point.scale * (1 - 1e-7))
        let above = saving(from, to, point.scale * (1 + 1e-7))
        #expect(above > 0, "cheaper just above \(point.scale)")
        #expect(below <= from.total(atScale: point.scale) * 1e-6, "not cheaper just below")
      }
      if let first = found.first, first.scale > 0 {
        let samples = (1...200).map { first.scale * Double($0) / 200 * (1 - 1e-9) }
        #expect(samples.allSatisfy { saving(from, to, $0) <= 1e-9 * from.total(atScale: $0) })
      }
      if let lasting = found.lasting {
        let samples = (1...200).map { max(lasting.scale, 1e-6) * (1 + Double($0 * $0) / 50) }
        #expect(samples.allSatisfy { saving(from, to, $0) > -1e-9 * from.total(atScale: $0) })
      }
    }
  }

  private func saving(_ from: CostCurve, _ to: CostCurve, _ scale: Double) -> Double {
    from.total(atScale: scale) - to.total(atScale: scale)
  }
}

/// A seeded generator, so that a failing case can be run again.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func number(_ range: ClosedRange<Double>) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    let unit = Double(bits >> 11) / 9_007_199_254_740_992
    return range.lowerBound + (range.upperBound - range.lowerBound) * unit
  }
}
