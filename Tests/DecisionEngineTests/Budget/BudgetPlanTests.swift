import CostEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import DecisionEngine

/// 14 months from February 2026 in fiscal years from April: an API at 1,000 a month against a
/// machine for 4,800 that lives 48 months, 500 of setup and 70 of tooling a month.
@Suite("Budget plan")
struct BudgetPlanTests {
  private func assessment(
    request: Budget.Request = .p80, price: Double = 1, baseline: Int = 0, plans: Bool = true,
    needs: Needs = Needs()
  ) -> Assessment {
    let options = [
      ScenarioFixture.api(input: 0, output: price),
      ScenarioFixture.fleet(
        rates: [(1, 1000)], setup: Setup(cost: ScenarioFixture.figure(500), work: nil),
        tooling: 70, purchase: ScenarioFixture.purchase(price: 4800, life: 48, residual: 0.25)),
    ]
    var scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0), needs: needs)],
      options, baseline: baseline,
      years: ScenarioFixture.horizon(months: 14, starts: CalendarDate(iso: "2026-02")),
      decideBy: .npv)
    scenario.budget = Budget(fiscalYearStarts: CalendarDate(iso: "2026-04"), request: request)
    return Assessment(scenario, budget: plans ? scenario.budget : nil)
  }

  @Test("capital, running cost and credits fall in their fiscal years")
  func years() throws {
    let plan = try #require(assessment().budget)
    #expect(plan.option == 1)
    // 4,800 and 500 are paid before month 1 and count in its year, with two months of tooling.
    let first = plan.amounts[0]
    #expect(first.capital == 5300 && abs(first.running - 140) < 1e-9 && first.credits == 0)
    // Twelve months of tooling; after 14 of 48 months 3,600 · 14/48 = 1,050 have worn off: 3,750.
    let second = plan.amounts[1]
    #expect(abs(second.running - 840) < 1e-9 && abs(second.credits + 3750) < 1e-9)
    #expect(second.capital == 0)
    #expect(plan.amounts.map(\.baseline) == [2000, 12_000])
    #expect(abs(plan.total.likely - (5300 + 14 * 70 - 3750)) < 1e-9)
    #expect(abs(plan.requested - 2530) < 1e-9, "no range, so no contingency")
    #expect(plan.spread == nil && plan.covered == nil)
    #expect(plan.months.map(\.count) == [3, 12])
  }

  @Test("an amount above the likely cash leaves a contingency, one below it a gap")
  func amounts() throws {
    let more = try #require(assessment(request: .amount(4000)).budget)
    #expect(abs(more.total.contingency - 1470) < 1e-9 && abs(more.requested - 4000) < 1e-9)
    // The second year gets money back, so that all of it belongs to the first.
    #expect(abs(more.amounts[0].contingency - 1470) < 1e-9 && more.amounts[1].contingency == 0)
    let less = try #require(assessment(request: .amount(2000)).budget)
    #expect(abs(less.total.contingency + 530) < 1e-9)
    #expect(try #require(assessment(request: .likely).budget).total.contingency == 0)
  }

  @Test("the contingency for P80 is P80 less the likely cash, and never below 0")
  func contingency() {
    #expect(BudgetPlan.contingency(.p80, likely: 100, p80: 130) == 30)
    #expect(BudgetPlan.contingency(.p80, likely: 100, p80: 90) == 0)
    #expect(BudgetPlan.contingency(.p80, likely: 100, p80: nil) == 0)
    #expect(BudgetPlan.contingency(.likely, likely: 100, p80: 130) == 0)
    #expect(BudgetPlan.contingency(.amount(150), likely: 100, p80: 130) == 50)
  }

  @Test("years share it as their likely cash is, and it adds up")
  func shares() {
    // 30 of 60 + 90 + 150 = 300: a fifth, three tenths, a half.
    #expect(BudgetPlan.shares([60, 90, 150]) == [0.2, 0.3, 0.5])
    #expect(BudgetPlan.shares([60, -90, 60]) == [0.5, 0, 0.5])
    #expect(BudgetPlan.shares([0, -1]) == [1, 0])
    for seed in 1...50 {
      let cash = (0..<5).map { Double(($0 * 7919 + seed * 104_729) % 1000) }
      #expect(abs(BudgetPlan.shares(cash).reduce(0, +) - 1) < 1e-12)
    }
  }

  @Test("without a feasible option, or where none is asked for, there is no plan")
  func none() {
    #expect(assessment(plans: false).budget == nil)
    var strict = Needs()
    strict.latencyP99Milliseconds = ScenarioFixture.figure(100)
    let open = assessment(needs: strict)
    #expect(open.budget != nil, "a missing fact excludes nothing")
  }

  @Test("planning a budget changes nothing else")
  func apart() {
    let (planned, plain) = (assessment(), assessment(plans: false))
    #expect(planned.decidingTotals == plain.decidingTotals && planned.ranking == plain.ranking)
    #expect(planned.uncertainty.draws == plain.uncertainty.draws)
  }
}
