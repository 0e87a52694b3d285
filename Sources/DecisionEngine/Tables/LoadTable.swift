import CostEngine
import Quantities
import ScenarioModel

/// Computes document 003's load rows for every fleet of a scenario (decision.md, 5).
struct LoadTable {
  let scenario: Scenario
  let costs: [OptionCosts]

  /// The rows of each option that runs replicas.
  func rows() -> [LoadCost] {
    costs.indices.flatMap { option in
      scenario.policy.loadRows.compactMap { row(option, $0) }
    }
  }

  private func row(_ option: Int, _ row: LoadRow) -> LoadCost? {
    guard let cost = costs[option].costPerMillionTokens(atLoad: row.load) else { return nil }
    let difference = abs(cost - row.documentedCostPerMillionTokens)
    return LoadCost(
      option: option, row: row, costPerMillionTokens: cost,
      agrees: scenario.currency == .usDollar ? difference <= row.tolerance * (1 + 1e-9) : nil)
  }
}
