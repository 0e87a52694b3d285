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
