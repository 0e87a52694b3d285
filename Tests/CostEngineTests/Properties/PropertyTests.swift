import ScenarioModel
import Testing

@testable import CostEngine

/// Each property holds for a thousand scenarios of its own, ten thousand a run.
@Suite("Properties of random scenarios")
struct PropertyTests {
  private static let count = 1000

  private func costs(_ plan: Blueprint) -> [OptionCosts] { CostModel(plan.scenario).costs() }

  private func forEach(_ first: Int, _ body: (Int, Blueprint) -> Void) {
    for seed in first..<(first + Self.count) { body(seed, Blueprint.random(seed)) }
  }

  private func isClose(_ left: Double, _ right: Double, _ tolerance: Double = 1e-9) -> Bool {
    abs(left - right) <= tolerance * max(1e-9, abs(left), abs(right))
  }

  private func isToken(_ choice: Blueprint.Choice) -> Bool {
    if case .tokens = choice.kind { true } else { false }
  }

  @Test("dearer tokens never make an API cheaper")
  func dearerTokens() {
    forEach(10_000) { seed, plan in
      var dearer = plan
      for index in dearer.choices.indices {
        dearer.choices[index].input *= 1.3
        dearer.choices[index].output *= 1.1
      }
      let (before, after) = (costs(plan), costs(dearer))
      for index in plan.choices.indices where isToken(plan.choices[index]) {
        #expect(after[index].bill.total >= before[index].bill.total * (1 - 1e-12), "\(seed)")
      }
    }
  }

  @Test("more volume never makes a bill smaller within one billing mode")
  func volume() {
    forEach(20_000) { seed, plan in
      var more = plan
      more.volume = 1.7
      let (before, after) = (costs(plan), costs(more))
      for index in plan.choices.indices {
        // An autoscaled fleet with committed replicas may fall where they displace dearer hours.
        if plan.choices.contains(where: { $0.autoscales && $0.terms.count > 1 }),
          !isToken(plan.choices[index])
        {
          continue
        }
        #expect(
          after[index].bill.total >= before[index].bill.total * (1 - 1e-9), "\(seed), \(index)")
      }
    }
  }

  @Test("a burst hybrid is never dearer than the cheaper of its sides beyond what is its own")
  func burst() {
    forEach(30_000) { seed, plan in
      let found = costs(plan)
      for (index, choice) in plan.choices.enumerated() {
        guard case .burst(let local, let remote, nil) = choice.kind,
          plan.choices[local].fixed == nil
        else { continue }
        let own = choice.fee ?? 0
        let unused = found[remote].bill[.fee] + (plan.choices[remote].commitment ?? 0)
        let sides = min(found[local].bill.total + unused, found[remote].bill.total)
        #expect(found[index].bill.total <= (sides + own) * (1 + 1e-9), "\(seed)")
      }
    }
  }

  @Test("lines, showback and unit cost add up to the total")
  func sums() {
    forEach(40_000) { seed, plan in
      let model = CostModel(plan.scenario)
      for (index, cost) in model.costs().enumerated() {
        let lines = cost.bill.lines.reduce(0) { $0 + $1.amount }
        #expect(isClose(lines, cost.bill.total), "\(seed), \(index)")
        let parts = cost.workloads.reduce(0) { $0 + $1.monthly }
        #expect(isClose(parts, cost.bill.total), "\(seed), \(index)")
        let useful = model.demand.usefulTokensPerMonth / 1e6
        #expect(isClose((cost.costPerMillionTokens ?? 0) * useful, cost.bill.total), "\(seed)")
        let isCurved = isClose(cost.curve.total(atScale: 1), cost.bill.total)
        #expect(isCurved || cost.plan?.servesPeak == false, "\(seed), \(index)")
      }
    }
  }

  @Test("utilization of what serves its peak lies within 0 and 1")
  func utilization() {
    forEach(50_000) { seed, plan in
      for cost in costs(plan) {
        if let utilization = cost.utilization {
          #expect((0...1 + 1e-9).contains(utilization), "\(seed)")
        }
      }
    }
  }

  @Test("leaving a number out never makes an option cheaper")
  func omission() {
    forEach(60_000) { seed, plan in
      var bare = plan
      for index in bare.choices.indices {
        // A cache price below the input price, a discount: without them the tokens cost more.
        if let cached = bare.choices[index].cached, cached < bare.choices[index].input {
          bare.choices[index].cached = nil
        }
        bare.choices[index].batchDiscount = nil
        bare.choices[index].bands = []
      }
      let (before, after) = (costs(plan), costs(bare))
      for index in plan.choices.indices {
        #expect(after[index].bill.total >= before[index].bill.total * (1 - 1e-9), "\(seed)")
      }
    }
  }

  @Test("a fixed rented fleet's bill does not depend on how busy it is")
  func fixedBill() {
    forEach(70_000) { seed, plan in
      var (one, other) = (plan, plan)
      for index in plan.choices.indices where !isToken(plan.choices[index]) {
        one.choices[index].fixed = 3
        other.choices[index].fixed = 3
      }
      for index in one.works.indices {
        one.works[index].rates = []
        other.works[index].rates = []
      }
      other.volume = 0.3
      let (before, after) = (costs(one), costs(other))
      for (index, choice) in plan.choices.enumerated() {
        guard case .fleet = choice.kind else { continue }
        #expect(isClose(before[index].bill.total, after[index].bill.total), "\(seed)")
      }
    }
  }

  @Test("scaling all money scales every amount and leaves the rest")
  func money() {
    forEach(80_000) { seed, plan in
      var dear = plan
      dear.money = 7
      for (one, other) in zip(costs(plan), costs(dear)) {
        #expect(isClose(one.bill.total * 7, other.bill.total), "\(seed)")
        #expect(isClose(one.cashFlow.presentValue * 7, other.cashFlow.presentValue), "\(seed)")
        #expect(one.plan?.replicas == other.plan?.replicas, "\(seed)")
        #expect(one.split?.replicas == other.split?.replicas, "\(seed)")
      }
    }
  }

  @Test("permuting workloads changes nothing but their order")
  func permutation() {
    forEach(90_000) { seed, plan in
      var turned = plan
      turned.works.reverse()
      for index in turned.choices.indices {
        if case .route(let local, let remote, let shares) = turned.choices[index].kind {
          turned.choices[index].kind = .route(
            local: local, remote: remote, shares: shares.reversed())
        }
      }
      for (one, other) in zip(costs(plan), costs(turned)) {
        #expect(isClose(one.bill.total, other.bill.total), "\(seed)")
        #expect(isClose(one.cashFlow.presentValue, other.cashFlow.presentValue), "\(seed)")
        for (left, right) in zip(one.workloads, other.workloads.reversed()) {
          #expect(isClose(left.monthly, right.monthly, 1e-6), "\(seed)")
        }
      }
    }
  }

  @Test("with nothing changing, the cash over the horizon is its months times the monthly total")
  func months() {
    forEach(100_000) { seed, plan in
      var still = plan
      for index in still.choices.indices where still.choices[index].purchase != nil {
        still.choices[index].purchase?.life = 100
      }
      for cost in costs(still) where cost.plan?.servesPeak != false {
        // Setup and hardware are in the monthly total already.
        #expect(isClose(cost.cashFlow.total, cost.bill.total * still.months), "\(seed)")
      }
    }
  }
}
