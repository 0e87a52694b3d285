import CostEngine
import DecisionEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

/// Two APIs whose output price is all that matters; 1B tokens a month, so that a price of 1 is 1,000
/// a month.
@Suite("Recommendation")
struct RecommendationTests {
  private struct Price {
    var value: Double
    var source: String?
    var range: ClosedRange<Double>?
    var isPrivate = true
  }

  private func scenario(_ prices: [Price], needs: Needs = Needs()) -> Scenario {
    var register = ScenarioRegister()
    // Bare numbers of the fixture share the first row.
    _ = register.figure("calendar.rest", 1, .count)
    let options = prices.enumerated().map { index, price in
      Option(
        id: "o\(index)", name: "o\(index)", kind: .api,
        billing: .perToken(
          TokenBilling(
            prices: [
              TokenPrice(
                input: Figure(0, assumption: 0),
                output: register.figure(
                  "options.o\(index).price.output", price.value, .pricePerMillionTokens,
                  range: price.range, source: price.source),
                cachedInput: nil, cacheWrite: nil, batchDiscount: nil)
            ], volumeDiscounts: [], commitment: nil)),
        models: [nil], tokenFactor: ScenarioFixture.figure(1), rateLimitTokensPerMinute: nil,
        monthlyFee: nil, isPrivate: price.isPrivate, latencyP99Milliseconds: nil, people: nil,
        setup: nil)
    }
    var scenario = ScenarioFixture.scenario(
      [
        ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0), needs: needs)
      ], options)
    scenario.assumptions = register.rows
    scenario.date = CalendarDate(year: 2026, month: 1, day: 31)
    return scenario
  }

  private func recommend(_ prices: Price...) -> Recommendation {
    Assessment(scenario(prices)).recommendation
  }

  @Test("a clear margin of quoted prices is clear, and its reason is the difference")
  func clear() {
    // Quoted prices move by 10 %: 1.1 stays below 1.8.
    let found = recommend(Price(value: 1, source: "a"), Price(value: 2, source: "b"))
    #expect(found.option == 0 && found.verdict == .clear)
    #expect(found.certainty?.probabilityCheapest[0].mean == 1)
    guard case .belowRunnerUp(let option, let amount)? = found.reasons.first else {
      Issue.record("no reason")
      return
    }
    #expect(option == 1 && abs(amount - 1000) < 1e-9)
  }

  @Test(
    "the margin's word changes at 10 and at 25 %",
    arguments: [
      (0.901, Verdict.tooClose), (0.9, .lean), (0.751, .lean), (0.75, .clear),
    ])
  func margins(price: Double, expected: Verdict) {
    let found = recommend(Price(value: price, source: "a"), Price(value: 1, source: "b"))
    #expect(found.marginVerdict == expected)
  }

  @Test("the weaker word wins: a lead that draws often turn is no more than they say")
  func draws() {
    // 0.7 in 0.3…1.5 against 1 in 0.6…1.4: margin 30 %, but the draws cross.
    let found = recommend(
      Price(value: 0.7, source: "a", range: 0.3...1.5),
      Price(value: 1, source: "b", range: 0.6...1.4))
    #expect(found.marginVerdict == .clear)
    let share = found.certainty?.probabilityCheapest[0].mean ?? 0
    #expect(share > 0.65 && share < 0.9)
    #expect(found.probabilityVerdict == .lean && found.verdict == .lean)
  }

  @Test(
    "bare prices that could turn the answer are insufficient evidence; with sources they are not")
  func evidence() {
    // 0.8·1.3 = 1.04 against 1·0.7: together they turn it. Each price is all of its bill.
    let bare = recommend(Price(value: 0.8), Price(value: 1))
    #expect(bare.verdict == .insufficientEvidence && bare.option == 0)
    #expect(bare.evidence?.carried == [1, 1] && bare.evidence?.turnsTo == 1)
    let sourced = recommend(Price(value: 0.8, source: "a"), Price(value: 1, source: "b"))
    #expect(sourced.verdict == .lean && sourced.evidence?.carried == [0, 0])
    // 0.4·1.3 = 0.52 stays below 0.7: bare, and clear all the same.
    let far = recommend(Price(value: 0.4), Price(value: 1))
    #expect(far.verdict == .clear && far.evidence?.isTurned == false)
  }

  @Test("a stale price counts as bare")
  func stale() {
    var scenario = scenario([Price(value: 0.8, source: "a"), Price(value: 1, source: "b")])
    scenario.date = CalendarDate(year: 2027, month: 1, day: 31)
    #expect(Assessment(scenario).recommendation.verdict == .insufficientEvidence)
  }

  @Test("no feasible option is a verdict of its own and names its gates")
  func none() {
    let open = [Price(value: 1, source: "a", isPrivate: false)]
    let found = Assessment(scenario(open, needs: Needs(residency: .strict, quality: .frontier)))
      .recommendation
    #expect(found.option == nil && found.verdict == .noneFeasible)
    #expect(found.excludingGates == [.residency] && found.reasons.isEmpty)
  }

  @Test("the review date is the day on which the first price is stale")
  func review() {
    // 2026-01-10 and 180 days: stale from the 181st, 2026-07-10.
    let found = recommend(Price(value: 1, source: "a"), Price(value: 2, source: "b"))
    #expect(found.reviewDate == CalendarDate(year: 2026, month: 7, day: 10))
  }

  @Test("over random prices the leader leads the ranking and a close margin is never clear")
  func properties() {
    for seed in 1...300 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
      func number(_ low: Double, _ high: Double) -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return low + (high - low) * Double(state >> 11) / Double(1 << 53)
      }
      var prices = (0..<3).map { _ in
        let value = number(0.8, 1.3)
        return Price(value: value, source: "s", range: (value * 0.8)...(value * 1.2))
      }
      let wide = Assessment(scenario(prices))
      prices[seed % 3].range = (prices[seed % 3].value * 0.99)...(prices[seed % 3].value * 1.01)
      for assessment in [wide, Assessment(scenario(prices))] {
        let found = assessment.recommendation
        #expect(found.option == assessment.ranking.first)
        #expect(assessment.ranking.allSatisfy(assessment.isFeasible))
        if let margin = assessment.margin, margin < 0.1 { #expect(found.verdict == .tooClose) }
        if case .belowRunnerUp(_, let amount)? = found.reasons.first {
          let totals = assessment.decidingTotals
          #expect(amount == totals[assessment.ranking[1]] - totals[assessment.ranking[0]])
        }
      }
    }
  }
}
