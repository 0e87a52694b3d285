import CostEngine

/// `options.ID.workloads.W`.
struct WorkloadShare: Codable, Sendable {
  let monthly: Amount
  let costPerSuccessfulOutcome: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case monthly
    case costPerSuccessfulOutcome = "cost_per_successful_outcome"
  }

  init(_ costs: WorkloadCosts) {
    monthly = Amount(finite: costs.monthly)
    costPerSuccessfulOutcome = Amount(finite: costs.costPerSuccessfulOutcome)
  }
}

extension WorkloadShare: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .monthly: .amount("The workload's part of the monthly total.")
    case .costPerSuccessfulOutcome: .amount("That part per success; null without outcomes.")
    }
  }
}
