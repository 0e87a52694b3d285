import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension OptionResult {
  /// An option of an assessment.
  init(_ assessment: Assessment, option index: Int) {
    let option = assessment.scenario.options[index]
    let costs = assessment.costs[index]
    name = option.name
    kind = option.kind.rawValue
    feasible = assessment.isFeasible(index)
    self.internal = assessment.scenario.isHidden(index)
    reasons = Self.findings(assessment, index, areOpen: false)
    openGates = Self.findings(assessment, index, areOpen: true)
    monthly = MonthlyResult(costs.bill)
    beside = BesideResult(costs.beside)
    costPerMillionTokens = Amount(finite: costs.costPerMillionTokens)
    replicas = Amount(finite: costs.plan?.replicas)
    paidReplicaHours = Amount(finite: costs.plan?.paidReplicaHours)
    utilization = Amount(finite: costs.utilization)
    fte = Amount(finite: costs.fullTimeEquivalents)
    workloads = Dictionary(
      ids: assessment.scenario.workloads.map(\.id), costs.workloads.map(WorkloadShare.init))
    split = Nullable(costs.split.map(SplitResult.init))
    horizon = HorizonResult(costs.cashFlow, saving: costs.saving)
    cashFlow = costs.cashFlow.months.map { Amount(finite: $0) }
  }

  private static func findings(
    _ assessment: Assessment, _ option: Int, areOpen: Bool
  ) -> [String] {
    assessment.findings[option].filter { $0.isOpen == areOpen }.map { finding in
      let workload = finding.workload.map { assessment.scenario.workloads[$0].id }
      return "\(finding.gate.rawValue): " + (workload.map { "\($0): " } ?? "") + finding.reason
    }
  }
}
