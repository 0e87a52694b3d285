import DecisionEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

/// What holds of every recommendation, over whole scenarios with moved prices and volumes.
@Suite struct RecommendationPropertyTests {
  private static let seeds = Array(1...20)

  @Test("the leader leads a ranking in order, without an infeasible option, by what is said")
  func ranking() {
    var leaders: Set<Int> = []
    for seed in Self.seeds {
      let assessment = Assessment(WholeScenario.random(seed: seed))
      let found = assessment.recommendation
      #expect(found.option == assessment.ranking.first)
      #expect(assessment.ranking.allSatisfy(assessment.isFeasible))
      let totals = assessment.ranking.map { assessment.decidingTotals[$0] }
      #expect(zip(totals, totals.dropFirst()).allSatisfy { $0 <= $1 })
      if let option = found.option { leaders.insert(option) }
      if case .belowRunnerUp(let rival, let amount)? = found.reasons.first {
        #expect(rival == assessment.ranking.dropFirst().first)
        #expect(amount == totals[1] - totals[0])
      }
    }
    #expect(leaders.count > 1, "the scenarios differ in what they decide")
  }

  @Test("no narrower range makes an answer clear while the margin is under a tenth")
  func narrower() {
    var close = 0
    for seed in Self.seeds {
      var scenario = WholeScenario.random(seed: seed)
      guard let row = scenario.assumptions.firstIndex(where: { $0.distribution != nil }) else {
        continue
      }
      let point = scenario.assumptions[row].value
      for spread in [0.3, 0.01] {
        scenario.assumptions[row].distribution = .pert(
          low: point * (1 - spread), likely: point, high: point * (1 + spread))
        let assessment = Assessment(scenario)
        guard let margin = assessment.margin, margin < 0.1 else { continue }
        close += 1
        #expect(assessment.recommendation.verdict != .clear)
        #expect(assessment.recommendation.verdict != .lean)
      }
    }
    #expect(close > 2, "some margins are that small")
  }
}
