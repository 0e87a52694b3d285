import ScenarioModel
import Testing

@testable import CostEngine

@Suite("Break-even points of random scenarios")
struct BreakEvenPropertyTests {
  @Test("cost the same on both sides, or straddle a step", arguments: 0..<20)
  func points(block: Int) {
    for seed in (block * 20)..<(block * 20 + 20) {
      let plan = Blueprint.random(500_000 + seed)
      let model = CostModel(plan.scenario)
      let costs = model.costs()
      let feasible = costs.map { $0.plan?.servesPeak != false }
      for found in model.breakEvens(costs, isFeasible: feasible) {
        for point in [found.first, found.lasting].compactMap({ $0 }) where point.scale > 0 {
          let (from, to) = (costs[found.from].curve, costs[found.to].curve)
          let saving = { (scale: Double) in
            from.total(atScale: scale) - to.total(atScale: scale)
          }
          let total = from.total(atScale: point.scale)
          let isEqual = abs(saving(point.scale)) <= 1e-9 * max(abs(total), 1e-12)
          let (below, above) = (
            saving(point.scale * (1 - 1e-9)), saving(point.scale * (1 + 1e-9))
          )
          #expect(isEqual || (below <= 0) != (above <= 0), "\(seed): \(found.from)→\(found.to)")
        }
      }
    }
  }

  @Test("what is said of every volume holds on a grid of them", arguments: 0..<10)
  func grid(block: Int) {
    for seed in (block * 10)..<(block * 10 + 10) {
      let model = CostModel(Blueprint.random(700_000 + seed).scenario)
      let costs = model.costs()
      let limit = 1e15 / model.demand.tokensPerMonth
      for found in model.breakEvens(costs, isFeasible: costs.map { _ in true }) {
        var scale = 1e-6
        while scale < limit {
          let (paid, other) = (
            costs[found.from].curve.total(atScale: scale),
            costs[found.to].curve.total(atScale: scale)
          )
          let isCheaper = other < paid - abs(paid) * 1e-9
          if isCheaper {
            #expect((found.first?.scale ?? .infinity) <= scale * (1 + 1e-9), "\(seed)")
          } else if other > paid + abs(paid) * 1e-9 {
            #expect((found.lasting?.scale ?? .infinity) >= scale * (1 - 1e-9), "\(seed)")
          }
          scale *= 1.37
        }
      }
    }
  }
}
