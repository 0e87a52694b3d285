import CostEngine
import Quantities

/// `uncertainty.options.ID`; all null where nothing was drawn.
struct SpreadResult: Codable, Sendable {
  let p10: Amount
  let p50: Amount
  let p80: Amount
  let p90: Amount
  let mean: Amount
  let probabilityCheapest: Amount
  let expectedRegret: Amount
  let standardErrors: SpreadErrors

  enum CodingKeys: String, CodingKey, CaseIterable {
    case p10, p50, p80, p90, mean
    case probabilityCheapest = "probability_cheapest"
    case expectedRegret = "expected_regret"
    case standardErrors = "standard_errors"
  }

  init(_ spread: OptionUncertainty?) {
    p10 = Amount(finite: spread?.p10.value)
    p50 = Amount(finite: spread?.p50.value)
    p80 = Amount(finite: spread?.p80.value)
    p90 = Amount(finite: spread?.p90.value)
    mean = Amount(finite: spread?.mean.mean)
    probabilityCheapest = Amount(finite: spread?.probabilityCheapest.mean)
    expectedRegret = Amount(finite: spread?.expectedRegret.mean)
    standardErrors = SpreadErrors(spread)
  }
}

extension SpreadResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .p10: .amount("The deciding total that one draw in ten stays below.")
    case .p50: .amount("The one that half of the draws stay below.")
    case .p80: .amount("The one that eight draws in ten stay below.")
    case .p90: .amount("The one that nine draws in ten stay below.")
    case .mean: .amount("The mean of the deciding total.")
    case .probabilityCheapest: .share("The share of draws in which it is the cheapest.")
    case .expectedRegret: .amount("The mean of what it costs over the cheapest of each draw.")
    case .standardErrors: SpreadErrors.schema(describedAs: "How far each may be off.")
    }
  }
}
