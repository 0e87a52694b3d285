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
