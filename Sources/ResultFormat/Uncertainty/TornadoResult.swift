import CostEngine
import ScenarioModel

/// `uncertainty.tornado[]`.
struct TornadoResult: Codable, Sendable {
  let path: String
  let low: Amount
  let high: Amount
  let differenceAtLow: Amount
  let differenceAtHigh: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case path, low, high
    case differenceAtLow = "difference_at_low"
    case differenceAtHigh = "difference_at_high"
  }

  init(_ bar: TornadoBar, in scenario: Scenario) {
    path = scenario.assumptions[bar.assumption].path
    low = Amount(finite: bar.low)
    high = Amount(finite: bar.high)
    differenceAtLow = Amount(finite: bar.differenceAtLow)
    differenceAtHigh = Amount(finite: bar.differenceAtHigh)
  }
}

extension TornadoResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .path: .text("The number's row in `assumptions`.")
    case .low: .amount("Its P10.")
    case .high: .amount("Its P90.")
    case .differenceAtLow: .amount("The runner-up's deciding total less the leader's at `low`.")
    case .differenceAtHigh: .amount("The same at `high`.")
    }
  }
}
