import CostEngine
import Quantities
import ScenarioModel

/// Next steps and what to collect, from what a scenario holds.
struct Checklist {
  let scenario: Scenario
  let costs: [OptionCosts]
  let ranking: [Int]

  /// What to do next.
  var nextSteps: [NextStep] {
    guard !scenario.options.isEmpty else { return [] }
    switch scenario.answers.stage {
    case nil: return [.nameStage]
    case .prototype?: return isUsageStable ? [.runStudy] : [.collectUsage]
    case .scaleUp?: return hasTeam || hasLowBill ? [.notCovered] : [.managedProvider]
    case .enterprise?: return [.auditTasks, .pilotRouting]
    }
  }

  /// What to collect before deciding.
  var collection: [CollectedItem] {
    scenario.options.isEmpty
      ? []
      : CollectedItem.Kind.allCases.map { CollectedItem(kind: $0, isHeld: isHeld($0)) }
  }

  private var isUsageStable: Bool {
    let months = scenario.answers[.monthsOfStableUsage]?.number ?? 0
    return months >= scenario.policy.stableUsageMonths.value
  }

  /// The documents' situations ask for a high bill, which only the reader can tell.
  private var hasLowBill: Bool { scenario.answers["api_bill_high"] == .truth(false) }

  private var hasTeam: Bool {
    scenario.answers[.dedicatedOperationsTeam] == .truth(true)
      || (scenario.answers[.operationsEngineers]?.number ?? 0) >= 1
  }

  private func isHeld(_ kind: CollectedItem.Kind) -> Bool {
    let options = scenario.options
    let workloads = scenario.workloads
    let fleets = options.indices.filter { costs[$0].plan != nil }
    switch kind {
    case .volumeByKind: return true
    case .apiCost: return options.contains { $0.kind == .api }
    case .machineHours, .trueUnitCost: return !fleets.isEmpty
    case .engineering:
      return options.indices.contains { options[$0].kind == .selfHosted && hasPeople($0) }
    case .comparedTotals: return ranking.count > 1
    case .lastBill:
      return options[scenario.baseline].kind == .api && workloads.allSatisfy(isMeasured)
    case .hourlyVolume:
      return workloads.allSatisfy {
        if case .hourly = $0.traffic.shape { true } else { false }
      }
    case .tasks: return workloads.allSatisfy { $0.task != nil }
    case .operations:
      return scenario.answers[.operationsEngineers] != nil
        || scenario.answers[.operationsLevel] != nil
    case .residency: return workloads.allSatisfy { $0.needs.residency != nil }
    }
  }

  private func hasPeople(_ option: Int) -> Bool { costs[option].bill[.people] > 0 }

  private func isMeasured(_ workload: Workload) -> Bool {
    let row: Int
    switch workload.volume {
    case .requests(let volume): row = volume.requestsPerDay.assumption
    case .tokens(let volume): row = volume.tokens.assumption
    }
    return scenario.assumptions.indices.contains(row)
      && scenario.assumptions[row].evidence == .measured
  }
}
