import DecisionEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

/// Each property holds for some hundred random pairs of its own.
@Suite("Splits of random pairs")
struct ChangePropertyTests {
  private static let count = 150
  private static let cent = 0.01

  private func scenario(_ plan: Blueprint, by total: DecidingTotal = .monthly) -> Scenario {
    var scenario = plan.scenario
    scenario.policy = ScenarioFixture.policy(decideBy: total)
    return scenario
  }

  /// A plan with some of its numbers changed, of each group now and then.
  private func changed(_ plan: Blueprint, _ dice: inout Dice) -> Blueprint {
    var plan = plan
    if dice.once(in: 2) { plan.money = dice.size(0.5, 2) }
    if dice.once(in: 2) { plan.volume = dice.size(0.5, 2) }
    if dice.once(in: 2) { plan.discount = dice.number(0, 0.2) }
    if dice.once(in: 2) { plan.growth = dice.number(-0.02, 0.05) }
    if dice.once(in: 3) { plan.months = Double(1 + dice.roll(6)) }
    for index in plan.works.indices where dice.once(in: 2) {
      plan.works[index].cached = dice.number(0, 0.6)
      plan.works[index].batchable = dice.number(0, 1)
      plan.works[index].input *= dice.number(0.5, 1)
    }
    for index in plan.choices.indices where dice.once(in: 2) {
      plan.choices[index].input *= dice.size(0.5, 2)
      plan.choices[index].rateIn *= dice.size(0.5, 2)
      plan.choices[index].headroom = dice.number(0, 0.5)
      plan.choices[index].fte = dice.once(in: 2) ? nil : dice.number(0, 1)
    }
    return plan
  }

  /// The totals that costing the scenario by itself gives.
  private func total(_ scenario: Scenario, _ id: String, by total: DecidingTotal) -> Double? {
    guard let index = scenario.options.firstIndex(where: { $0.id == id }) else { return nil }
    let costs = CostModel(scenario).costs()[index]
    return total == .npv ? costs.cashFlow.presentValue : costs.bill.total
  }

  private func check(_ before: Scenario, _ after: Scenario, _ seed: Int) {
    for (id, split) in ChangeSplit.splits(from: before, to: after) {
      let sum = ChangeGroup.allCases.reduce(0) { $0 + split[$1] }
      #expect(abs(sum - (split.after - split.before)) < Self.cent, "\(seed), \(id)")
      let measure = after.policy.decideBy
      #expect(split.before == total(before, id, by: measure), "\(seed), \(id)")
      #expect(split.after == total(after, id, by: measure), "\(seed), \(id)")
    }
  }

  @Test("add up to the whole change within a cent, from one whole to the other")
  func changedNumbers() {
    for seed in 0..<Self.count {
      var dice = Dice(seed)
      let plan = Blueprint.random(800_000 + seed)
      let measure: DecidingTotal = dice.once(in: 2) ? .npv : .monthly
      check(scenario(plan), scenario(changed(plan, &dice), by: measure), seed)
    }
  }

  @Test("add up between scenarios that have nothing but ids in common")
  func strangers() {
    for seed in 0..<Self.count {
      let plans = [Blueprint.random(810_000 + seed), Blueprint.random(820_000 + seed)]
      check(scenario(plans[0]), scenario(plans[1], by: .npv), seed)
    }
  }

  @Test("are price alone where all money is another, volume alone where all volumes are")
  func single() {
    for seed in 0..<Self.count {
      let plan = Blueprint.random(830_000 + seed)
      for group in [ChangeGroup.price, .volume] {
        var other = plan
        if group == .price { other.money = 1.5 } else { other.volume = 1.5 }
        for (id, split) in ChangeSplit.splits(from: scenario(plan), to: scenario(other)) {
          let rest = ChangeGroup.allCases.filter { $0 != group }.map { abs(split[$0]) }
          let allowed = 1e-9 * max(1, abs(split.after))
          #expect(rest.allSatisfy { $0 <= allowed }, "\(seed), \(id), \(group)")
        }
      }
    }
  }

  @Test("turn their signs where the sides are exchanged")
  func exchanged() {
    for seed in 0..<Self.count {
      var dice = Dice(seed)
      let plan = Blueprint.random(840_000 + seed)
      let sides = [scenario(plan), scenario(changed(plan, &dice))]
      let forth = ChangeSplit.splits(from: sides[0], to: sides[1])
      let back = ChangeSplit.splits(from: sides[1], to: sides[0])
      #expect(forth.keys.sorted() == back.keys.sorted())
      for (id, split) in forth {
        for group in ChangeGroup.allCases {
          let sum = split[group] + (back[id]?[group] ?? 0)
          #expect(abs(sum) < Self.cent, "\(seed), \(id), \(group)")
        }
      }
    }
  }
}
