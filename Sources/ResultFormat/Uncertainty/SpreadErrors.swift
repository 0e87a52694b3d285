import CostEngine
import Quantities

/// `uncertainty.options.ID.standard_errors`.
struct SpreadErrors: Codable, Sendable {
  let p10: Amount
  let p50: Amount
  let p80: Amount
  let p90: Amount
  let mean: Amount
  let probabilityCheapest: Amount
  let expectedRegret: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case p10, p50, p80, p90, mean
    case probabilityCheapest = "probability_cheapest"
    case expectedRegret = "expected_regret"
  }

  init(_ spread: OptionUncertainty?) {
    p10 = Amount(finite: spread?.p10.standardError)
    p50 = Amount(finite: spread?.p50.standardError)
    p80 = Amount(finite: spread?.p80.standardError)
    p90 = Amount(finite: spread?.p90.standardError)
    mean = Amount(finite: spread?.mean.standardError)
    probabilityCheapest = Amount(finite: spread?.probabilityCheapest.standardError)
    expectedRegret = Amount(finite: spread?.expectedRegret.standardError)
  }
}

extension SpreadErrors: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    .amount("The standard error of `\(key.rawValue)`.")
  }
}
