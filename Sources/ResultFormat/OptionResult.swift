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
