import ScenarioModel

/// `options.ID`.
struct OptionResult: Codable, Sendable {
  let name: String
  let kind: String
  let feasible: Bool
  let `internal`: Bool
  let reasons: [String]
  let openGates: [String]
  let monthly: MonthlyResult
  let beside: BesideResult
  let costPerMillionTokens: Amount
  let replicas: Amount
  let paidReplicaHours: Amount
  let utilization: Amount
  let fte: Amount
  let workloads: [String: WorkloadShare]
  let split: Nullable<SplitResult>
  let horizon: HorizonResult
  let cashFlow: [Amount]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case name, kind, feasible, `internal`, reasons, monthly, beside, replicas, utilization, fte,
      workloads
    case split, horizon
    case openGates = "open_gates"
    case costPerMillionTokens = "cost_per_million_tokens"
    case paidReplicaHours = "paid_replica_hours"
    case cashFlow = "cash_flow"
  }
}

extension OptionResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .name: .text("Its name for people.")
    case .kind: .word(Option.Kind.self, "Which way of serving it is.")
    case .feasible: .flag("Whether it may win.")
    case .internal: .flag("Whether the scenario marks it, or a leg of it, as internal.")
    case .reasons: .list(of: .text("A gate and why it fails."), "Why it can't win.")
    case .openGates:
      .list(of: .text("A gate and the fact that is not given."), "What must be found out first.")
    case .monthly: MonthlyResult.schema(describedAs: "The bill of month 1.")
    case .beside: BesideResult.schema(describedAs: "Money beside the total, never in it.")
    case .costPerMillionTokens: .amount("The monthly total per million useful tokens.")
    case .replicas: .amount("Replicas with spares, of a hybrid the local ones; null without any.")
    case .paidReplicaHours: .amount("Replica-hours paid in a month; null without a fleet.")
    case .utilization: .amount("The share of paid hours that work; null without a fleet.")
    case .fte: .amount("Full-time equivalents of its people; null without any.")
    case .workloads:
      .map(of: WorkloadShare.schema(describedAs: "One workload's part."), "The bill by workload.")
    case .split: SplitResult.schema(describedAs: "How a hybrid shares the work.").orNull
    case .horizon: HorizonResult.schema(describedAs: "The years; costs are positive.")
    case .cashFlow: .list(of: .amount("What a month pays."), "From month 0 to the horizon.")
    }
  }
}
