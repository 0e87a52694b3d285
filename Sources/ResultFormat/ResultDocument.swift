package import DecisionEngine
import CostEngine
import Quantities
package import ScenarioModel

/// The result of an evaluation as JSON: every path is part of the contract (scenario.md).
package struct ResultDocument: Codable, Sendable {
  /// The version of this format.
  package static let formatVersion = 1

  let result: Int
  let title: String
  let currency: String
  let decidedBy: String
  let demand: DemandResult
  let options: [String: OptionResult]
  let workloads: [String: WorkloadResult]
  let baseline: Nullable<String>
  let cheapest: Nullable<String>
  let cheapestMonthly: Nullable<String>
  let ranking: [String]
  let breakEven: [BreakEvenResult]
  let tiers: [TierResult]
  let bands: [BandResult]
  let loads: [LoadResult]
  let frameworks: [FrameworkResult]
  let recommendation: RecommendationResult
  let budget: Nullable<BudgetResult>
  let claims: [ClaimResult]
  let uncertainty: UncertaintyResult
  let assumptions: [AssumptionResult]
  let provenance: ProvenanceResult

  enum CodingKeys: String, CodingKey, CaseIterable {
    case result, title, currency, demand, options, workloads, baseline, cheapest, ranking, tiers
    case budget, claims, bands, loads, frameworks, recommendation, uncertainty, assumptions,
      provenance
    case decidedBy = "decided_by"
    case cheapestMonthly = "cheapest_monthly"
    case breakEven = "break_even"
  }

  /// The result of an assessment; the claims are recomputed unless that was done already.
  package init(_ assessment: Assessment, audit: ClaimAudit? = nil, provenance: Provenance) {
    let scenario = assessment.scenario
    let ids = scenario.options.map(\.id)
    result = Self.formatVersion
    title = scenario.title
    currency = scenario.currency.code
    decidedBy = scenario.policy.decideBy.rawValue
    demand = DemandResult(assessment.demand)
    options = Dictionary(ids: ids, ids.indices.map { OptionResult(assessment, option: $0) })
    workloads = Dictionary(
      ids: scenario.workloads.map(\.id),
      zip(assessment.workloadAnswers, scenario.workloads).map {
        WorkloadResult($0, findings: $1.traffic.findings, ids: ids)
      })
    baseline = Nullable(ids.isEmpty ? nil : ids[scenario.baseline])
    cheapest = Nullable(assessment.cheapest.map { ids[$0] })
    cheapestMonthly = Nullable(assessment.monthlyRanking.first.map { ids[$0] })
    ranking = assessment.ranking.map { ids[$0] }
    breakEven = assessment.breakEvens.map { BreakEvenResult($0, ids: ids) }
    tiers = assessment.tiers.map { TierResult($0, ids: ids) }
    bands = assessment.bands.map { BandResult($0, ids: ids) }
    loads = assessment.loads.map { LoadResult($0, ids: ids) }
    frameworks = assessment.frameworks.map { FrameworkResult($0, in: scenario) }
    recommendation = RecommendationResult(assessment)
    budget = Nullable(assessment.budget.map { BudgetResult($0, ids: ids) })
    claims = (audit ?? ClaimAudit(scenario)).findings.map(ClaimResult.init)
    uncertainty = UncertaintyResult(assessment.uncertainty, in: scenario)
    assumptions = scenario.assumptions.map { AssumptionResult($0, in: scenario) }
    let drawn = assessment.uncertainty.draws > 0
    self.provenance = ProvenanceResult(
      provenance, seed: drawn ? assessment.uncertainty.seed : nil)
  }
}
