/// The result of an evaluation as JSON: every path is part of the contract (scenario.md).
package struct ResultDocument: Codable, Sendable {
  /// The version of this format.
  package static let formatVersion = 1

  let result: Int
  let title: String
  let currency: String
  let demand: DemandResult
  let options: [String: OptionResult]
  let baseline: String
  let cheapest: Nullable<String>
  let cheapestMonthly: Nullable<String>
  let ranking: [String]
  let breakEven: [BreakEvenResult]
  let tiers: [TierResult]
  let loads: [LoadResult]
  let assumptions: [AssumptionResult]
  let provenance: ProvenanceResult

  enum CodingKeys: String, CodingKey {
    case result, title, currency, demand, options, baseline, cheapest, ranking, tiers, loads
    case assumptions, provenance
    case cheapestMonthly = "cheapest_monthly"
    case breakEven = "break_even"
  }
}

/// `demand`.
struct DemandResult: Codable, Sendable {
  let tokensPerMonth: Double
  let usefulTokensPerMonth: Double
  let inputTokensPerMonth: Double
  let outputTokensPerMonth: Double
  let tokensPerDay: Double
  let requestsPerMonth: Nullable<Double>
  let peakToMean: Double

  enum CodingKeys: String, CodingKey {
    case tokensPerMonth = "tokens_per_month"
    case usefulTokensPerMonth = "useful_tokens_per_month"
    case inputTokensPerMonth = "input_tokens_per_month"
    case outputTokensPerMonth = "output_tokens_per_month"
    case tokensPerDay = "tokens_per_day"
    case requestsPerMonth = "requests_per_month"
    case peakToMean = "peak_to_mean"
  }
}

/// `options.ID`.
struct OptionResult: Codable, Sendable {
  let name: String
  let kind: String
  let feasible: Bool
  let reasons: [String]
  let openGates: [String]
  let monthly: MonthlyResult
  let beside: BesideResult
  let costPerMillionTokens: Nullable<Double>
  let replicas: Nullable<Double>
  let paidReplicaHours: Nullable<Double>
  let utilization: Nullable<Double>
  let fte: Nullable<Double>

  enum CodingKeys: String, CodingKey {
    case name, kind, feasible, reasons, monthly, beside, replicas, utilization, fte
    case openGates = "open_gates"
    case costPerMillionTokens = "cost_per_million_tokens"
    case paidReplicaHours = "paid_replica_hours"
  }
}

/// `options.ID.monthly`.
struct MonthlyResult: Codable, Sendable {
  let total: Double
  let lines: [String: Double]
}

/// `options.ID.beside`.
struct BesideResult: Codable, Sendable {
  let idle: Nullable<Double>
  let rentalMultiple: Nullable<Double>

  enum CodingKeys: String, CodingKey {
    case idle
    case rentalMultiple = "rental_multiple"
  }
}

/// `break_even[]`.
struct BreakEvenResult: Codable, Sendable {
  /// A volume and what is paid there.
  struct Point: Codable, Sendable {
    let tokensPerMonth: Double
    let tokensPerDay: Double
    let monthlySpend: Nullable<Double>

    enum CodingKeys: String, CodingKey {
      case tokensPerMonth = "tokens_per_month"
      case tokensPerDay = "tokens_per_day"
      case monthlySpend = "monthly_spend"
    }
  }

  let from: String
  let to: String
  let first: Nullable<Point>
  let lasting: Nullable<Point>
  let load: Nullable<Double>
}

/// `tiers[]`.
struct TierResult: Codable, Sendable {
  let id: String
  let from: Double
  let to: Nullable<Double>
  let at: Double
  let totals: [String: Nullable<Double>]
  let cheapest: Nullable<String>
  let documented: Nullable<String>
  let agrees: Nullable<Bool>
  let here: Bool
}

/// `loads[]`.
struct LoadResult: Codable, Sendable {
  let option: String
  let load: Double
  let costPerMillionTokens: Double
  let documented: Double
  let agrees: Nullable<Bool>

  enum CodingKeys: String, CodingKey {
    case option, load, documented, agrees
    case costPerMillionTokens = "cost_per_million_tokens"
  }
}

/// `assumptions[]`.
struct AssumptionResult: Codable, Sendable {
  let path: String
  let value: Double
  let low: Nullable<Double>
  let high: Nullable<Double>
  let unit: String
  let evidence: String
  let source: Nullable<String>
  let asOf: Nullable<String>
  let stale: Nullable<Bool>
  let `default`: Bool

  enum CodingKeys: String, CodingKey {
    case path, value, low, high, unit, evidence, source, stale, `default`
    case asOf = "as_of"
  }
}

/// `provenance`.
struct ProvenanceResult: Codable, Sendable {
  let version: String
  let inputs: [String: String]
  let seed: Nullable<Int>
}
