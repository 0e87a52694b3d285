import RealModule
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

@Suite("Workings")
struct WorkingsTests {
  private static let parts: [WholeScenario.Parts] = [
    [], [.ranges, .change], [.change, .hours], [.change, .ownedHybrid],
  ]

  /// The value of each step, from its operands and the given numbers of the register.
  private func values(_ workings: Workings, _ row: (Int) -> Double) -> [Double] {
    var values: [Double] = []
    for step in workings.steps {
      let sides = step.operands.map { values[$0] }
      let side = { (place: Int) -> Double in sides[place] }
      let value: Double
      switch step.operation {
      case .input(let index): value = row(index)
      case .constant: value = step.value
      case .named: value = side(0)
      case .add: value = side(0) + side(1)
      case .subtract: value = side(0) - side(1)
      case .multiply: value = side(0) * side(1)
      case .divide: value = side(0) / side(1)
      case .maximum: value = max(side(0), side(1))
      case .minimum: value = min(side(0), side(1))
      case .power: value = Double.pow(side(0), side(1))
      case .wholeAbove: value = (side(0) * (1 - 1e-9)).rounded(.up)
      case .isPositive: value = side(0) > 0 ? 1 : 0
      }
      values.append(value)
    }
    return values
  }

  private func isClose(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(other))
  }

  @Test("follow from the numbers of the register step by step", arguments: parts)
  func replay(parts: WholeScenario.Parts) {
    let scenario = WholeScenario.scenario(parts)
    let workings = Workings(scenario)
    let values = values(workings) { scenario.assumptions[$0].value }
    #expect(workings.steps.indices.allSatisfy { isClose(values[$0], workings.steps[$0].value) })
    #expect(
      workings.steps.indices.allSatisfy { index in
        workings.steps[index].operands.allSatisfy { $0 < index }
      })
  }

  @Test("have every option's figures as the cost model has them", arguments: parts)
  func figures(parts: WholeScenario.Parts) throws {
    let scenario = WholeScenario.scenario(parts)
    let workings = Workings(scenario)
    let costs = CostModel(scenario).costs()
    let value = { (path: String) in workings.step(of: path).map { workings.steps[$0].value } }
    for (option, cost) in zip(scenario.options, costs) {
      let own = { (path: String) in value("options.\(option.id).\(path)") }
      #expect(isClose(try #require(own("monthly.total")), cost.bill.total))
      for line in CostLine.allCases {
        #expect(isClose(own("monthly.lines.\(line.rawValue)") ?? 0, cost.bill[line]))
      }
      for (month, amount) in cost.cashFlow.months.enumerated() {
        #expect(isClose(try #require(own("cash_flow[\(month)]")), amount))
      }
      #expect(isClose(try #require(own("horizon.npv")), cost.cashFlow.presentValue))
      #expect(isClose(try #require(own("book_value")), cost.cashFlow.bookValue))
      #expect(isClose(try #require(own("beside.exposure")), cost.beside.exposure))
      #expect(
        isClose(try #require(own("beside.owed_after_horizon")), cost.beside.owedAfterHorizon))
      for (workload, part) in zip(scenario.workloads, cost.workloads) {
        #expect(isClose(try #require(own("workloads.\(workload.id).monthly")), part.monthly))
        let alone = try #require(value("workloads.\(workload.id).totals.\(option.id)"))
        if part.alone.isFinite { #expect(isClose(alone, part.alone)) }
      }
      for (index, gate) in cost.gates.enumerated() {
        #expect(isClose(try #require(own("gates[\(index)].needed")), gate.needed))
        #expect(isClose(try #require(own("gates[\(index)].offered")), gate.offered))
      }
    }
  }

  /// Prices, volumes and amounts of two scenarios of the same parts differ; the workings of one on
  /// the numbers of the other must be those of the other. A burst is left out: its replicas are
  /// chosen for each.
  @Test("give another scenario's figures on its numbers", arguments: 0..<16)
  func exchangedNumbers(seed: Int) throws {
    let (one, other) = (
      WholeScenario.random(seed: seed + 16), WholeScenario.random(seed: seed + 32)
    )
    #expect(one.assumptions.map(\.path) == other.assumptions.map(\.path))
    let workings = Workings(one)
    let values = values(workings) { other.assumptions[$0].value }
    let costs = CostModel(other).costs()
    for (option, cost) in zip(other.options, costs) where option.id != "burst" {
      let figure = { (path: String) in
        values[try #require(workings.step(of: "options.\(option.id).\(path)"))]
      }
      #expect(isClose(try figure("monthly.total"), cost.bill.total), "\(option.id)")
      #expect(isClose(try figure("horizon.npv"), cost.cashFlow.presentValue), "\(option.id)")
      for (workload, part) in zip(other.workloads, cost.workloads) {
        let monthly = try figure("workloads.\(workload.id).monthly")
        #expect(isClose(monthly, part.monthly), "\(option.id), \(workload.id)")
      }
    }
  }

  @Test("tell which steps a row leads to")
  func reach() throws {
    let scenario = WholeScenario.scenario()
    let workings = Workings(scenario)
    let row = try #require(
      scenario.assumptions.firstIndex { $0.path == "horizon.discount_rate" })
    let reached = workings.steps(reachedBy: [row])
    let step = { try #require(workings.step(of: $0)) }
    #expect(try reached.contains(step("options.api.horizon.npv")))
    #expect(try !reached.contains(step("options.api.horizon.total")))
    #expect(workings.rows.contains(row))
  }
}
