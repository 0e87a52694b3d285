import CostEngine
import DecisionEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Paths of the result")
struct ResultPathTests {
  private let assessment = Results.whole
  private let whole: JSONValue

  init() throws { whole = try JSONValue(text: Results.text(Results.whole)) }

  private func number(_ path: String) -> Double? { whole[path: path]?.double }
  private func isNull(_ path: String) -> Bool { whole[path: path] == .null }

  @Test("an option's figures are the engine's")
  func option() throws {
    for (index, option) in assessment.scenario.options.enumerated() {
      let (path, costs) = ("options.\(option.id)", assessment.costs[index])
      #expect(number("\(path).monthly.total") == costs.bill.total)
      #expect(number("\(path).replicas") == costs.plan?.replicas)
      #expect(number("\(path).paid_replica_hours") == costs.plan?.paidReplicaHours)
      #expect(number("\(path).utilization") == costs.utilization)
      #expect(number("\(path).fte") == costs.fullTimeEquivalents)
      #expect(number("\(path).beside.opportunity") == costs.beside.opportunity)
      #expect(number("\(path).beside.owed_after_horizon") == costs.beside.owedAfterHorizon)
      #expect(number("\(path).horizon.npv") == costs.cashFlow.presentValue)
      #expect(number("\(path).horizon.saving") == costs.saving?.total)
      #expect(number("\(path).cash_flow[14]") == costs.cashFlow.months.last)
      #expect(
        number("\(path).workloads.triage.cost_per_successful_outcome")
          == costs.workloads[0].costPerSuccessfulOutcome)
    }
  }

  @Test("the baseline has no saving, a workload without outcomes no cost of one")
  func nulls() {
    for key in ["saving", "saving_npv", "payback_month", "discounted_payback_month", "irr"] {
      #expect(isNull("options.api.horizon.\(key)"), "\(key)")
    }
    #expect(isNull("options.api.workloads.archive.cost_per_successful_outcome"))
    #expect(isNull("options.api.split") && isNull("options.own.split"))
    #expect(isNull("options.api.beside.rental_multiple") && isNull("options.api.beside.idle"))
  }

  @Test("a burst has its curve, on which its own total lies; a route has none")
  func split() throws {
    let curve = try #require(whole[path: "options.burst.split.curve"]).values
    let replicas = try #require(number("options.burst.split.replicas"))
    let total = try #require(number("options.burst.monthly.total"))
    let chosen = try #require(curve.first { $0["replicas"]?.double == replicas })
    #expect(abs((chosen["total"]?.double ?? 0) / total - 1) < 1e-9)
    #expect(whole[path: "options.route.split.curve"] == .list([]))
    let share = try #require(number("options.route.split.local_share"))
    #expect(share > 0.7 && share < 1)
  }

  @Test("the deciding total is named and ranks; each workload has its own answer")
  func answers() {
    #expect(whole["decided_by"]?.string == "npv")
    let ids = assessment.scenario.options.map(\.id)
    #expect(whole["ranking"]?.values.map(\.string) == assessment.ranking.map { ids[$0] })
    #expect(whole["cheapest_monthly"]?.string == assessment.monthlyRanking.first.map { ids[$0] })
    for (index, workload) in assessment.scenario.workloads.enumerated() {
      let answer = assessment.workloadAnswers[index]
      let verdict = whole[path: "workloads.\(workload.id).verdict"]?.string
      #expect(verdict == answer.verdict.rawValue)
      #expect(number("workloads.\(workload.id).totals.managed") == answer.totals[3])
    }
  }

  @Test("uncertainty has each option's spread and its errors, the tornado and the switches")
  func uncertainty() throws {
    #expect(number("uncertainty.draws") == 200 && number("provenance.seed") == 7)
    let p10 = try #require(number("uncertainty.options.own.p10"))
    let p90 = try #require(number("uncertainty.options.own.p90"))
    #expect(p10 < p90)
    #expect(number("uncertainty.options.own.standard_errors.p10") ?? 0 > 0)
    let shares = assessment.scenario.options.map {
      number("uncertainty.options.\($0.id).probability_cheapest") ?? 0
    }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    #expect(number("uncertainty.tornado[0].difference_at_low") != nil)
    #expect(whole[path: "uncertainty.switching[0].path"]?.string != nil)
  }

  @Test("where nothing was drawn there is no seed and no spread, but every path")
  func certain() throws {
    let plain = try JSONValue(text: Results.text(Results.certain))
    #expect(plain[path: "provenance.seed"] == .null)
    #expect(plain[path: "uncertainty.draws"]?.double == 0)
    #expect(plain[path: "uncertainty.evpi"] == .null)
    #expect(plain[path: "uncertainty.options.own.p80"] == .null)
    #expect(plain[path: "uncertainty.options.own.standard_errors.mean"] == .null)
  }

  @Test("a hybrid without a local fleet runs 0 replicas for 0 hours, at no utilization")
  func noLocalFleet() throws {
    // A replica's month costs a million: everything goes to the API.
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e6, input: 0.5))
    let hybrid = Option(
      id: "mixed", name: "mixed", kind: .hybrid,
      billing: .hybrid(HybridBilling(local: 1, remote: 0, split: .burst(replicas: nil))),
      models: [nil], tokenFactor: ScenarioFixture.figure(1), monthlyFee: nil, isPrivate: false,
      latencyP99Milliseconds: nil, people: nil, setup: nil)
    let object = try Results.value(
      ScenarioFixture.scenario(
        [workload],
        [
          ScenarioFixture.api(input: 1, output: 1),
          ScenarioFixture.fleet(hourly: 1_400, rates: [(900, 900)]), hybrid,
        ]))
    #expect(object[path: "options.mixed.replicas"]?.double == 0)
    #expect(object[path: "options.mixed.paid_replica_hours"]?.double == 0)
    #expect(object[path: "options.mixed.utilization"] == .null)
    #expect(object[path: "options.mixed.split.local_share"]?.double == 0)
  }

  @Test("a band whose spend no volume has is there without totals")
  func bands() {
    #expect(whole[path: "bands[0].document"]?.string == "002")
    #expect(whole[path: "bands[1].to"] == .null)
    #expect(number("bands[0].totals.own") != nil && number("bands[1].from") == 5_000)
  }

  @Test("what is not finite is null")
  func notFinite() throws {
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0.5))
    let object = try Results.value(
      ScenarioFixture.scenario([workload], [ScenarioFixture.api(input: 1e306, output: 1e306)]))
    #expect(object[path: "options.api.horizon.total"] == .null)
  }
}
