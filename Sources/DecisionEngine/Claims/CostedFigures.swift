import CostEngine
import Quantities
import ScenarioModel

/// Lays the figures of a costed scenario out by the names that lead to them.
struct CostedFigures {
  let model: CostModel
  let costs: [OptionCosts]

  init(_ scenario: Scenario) {
    model = CostModel(scenario)
    costs = model.costs()
  }

  private var scenario: Scenario { model.scenario }
  private var options: [String] { scenario.options.map(\.id) }
  private var workloads: [String] { scenario.workloads.map(\.id) }

  /// Every figure.
  var root: FigureNode {
    .branch(["demand", "options", "workloads", "break_even", "loads"]) { name in
      switch name {
      case "demand": demand
      case "options": .ids(options) { OptionFigures(costs[$0], workloads: workloads).root }
      case "workloads": .ids(workloads, totals)
      case "break_even": breakEvens
      default: .ids(options, loads)
      }
    }
  }

  private var demand: FigureNode {
    let demand = model.demand
    return .figures([
      ("tokens_per_month", { demand.tokensPerMonth }),
      ("useful_tokens_per_month", { demand.usefulTokensPerMonth }),
      ("input_tokens_per_month", { demand.inputTokensPerMonth }),
      ("output_tokens_per_month", { demand.outputTokensPerMonth }),
      ("tokens_per_day", { demand.tokensPerDay }),
      ("requests_per_month", { demand.requestsPerMonth }),
      ("peak_to_mean", { demand.peakToMean }),
    ])
  }

  private func totals(of workload: Int) -> FigureNode {
    .branch(["totals"]) { _ in
      .ids(options) { .finite(costs[$0].workloads[workload].alone) }
    }
  }

  private var breakEvens: FigureNode {
    let keeper = GateKeeper(scenario)
    return .ids(options) { from in
      .ids(options) { to in
        let isFeasible = keeper.findings(for: to, costs: costs[to]).allSatisfy(\.isOpen)
        return Self.breakEven(
          isFeasible ? model.breakEven(from: from, to: to, costs) : nil)
      }
    }
  }

  /// A pair that the result leaves out has no figure.
  private static func breakEven(_ pair: BreakEven?) -> FigureNode {
    .figures([("load", { pair?.load })]).and(["first", "lasting"]) { name in
      let point = name == "first" ? pair?.first : pair?.lasting
      return .figures([
        ("tokens_per_month", { point?.tokensPerMonth }),
        ("tokens_per_day", { point?.tokensPerDay }),
        ("monthly_spend", { point?.monthlySpend }),
      ])
    }
  }

  /// The cost of a million tokens at each average load in whole percent.
  private func loads(of option: Int) -> FigureNode {
    .branch((1...100).map(String.init)) { percent in
      .finite(Double(percent).flatMap { costs[option].costPerMillionTokens(atLoad: $0 / 100) })
    }
  }
}
