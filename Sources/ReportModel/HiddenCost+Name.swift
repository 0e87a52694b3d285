import CostEngine

extension HiddenCost {
  /// What the report calls the cost.
  var name: String {
    switch self {
    case .setup: "Engineering set-up"
    case .tooling: "Monitoring and MLOps tooling"
    case .servingUpkeep: "Upkeep and tuning of serving"
    case .incidentResponse: "Incident response and on call"
    case .redundancy: "Redundancy (spare replicas)"
    case .idleAndHeadroom: "Idle capacity and headroom"
    case .modelUpdates: "Model updates and their evaluation"
    case .securityPatches: "Security patches"
    case .depreciation: "Depreciation of owned hardware"
    case .electricity: "Electricity of owned hardware"
    case .opportunity: "Opportunity cost of the engineers"
    case .reservedCommitment: "Reserved commitment"
    case .spotInterruption: "Spot interruptions"
    case .egress: "Egress"
    case .storage: "Storage of weights"
    case .retries: "Retried calls"
    case .development: "Development and testing"
    case .promptIteration: "Prompt iteration"
    }
  }

  /// Which line of a bill carries it, where one does.
  var carriedBy: String {
    switch self {
    case .setup: "Setup"
    case .tooling: "Tooling"
    case .servingUpkeep, .incidentResponse, .modelUpdates, .securityPatches: "People"
    case .redundancy, .idleAndHeadroom: "Compute, or hardware where it is bought"
    case .reservedCommitment, .spotInterruption: "Compute"
    case .depreciation: "Hardware, where it is bought"
    case .electricity: "Power, where machines are bought"
    case .opportunity: "None; beside the bill"
    case .egress: "Egress"
    case .storage: "Storage"
    case .retries, .development: "Token lines"
    case .promptIteration: "Token lines, as development"
    }
  }
}
