/// A fact of the result or of the scenario that rules may ask for; a closed list.
package enum FactName: String, CaseIterable, Sendable {
  case tokensPerMonth = "demand.tokens_per_month"
  case tokensPerDay = "demand.tokens_per_day"
  case requestsPerMonth = "demand.requests_per_month"
  case peakToMean = "demand.peak_to_mean"
  /// The bill of the baseline if it is an API, else of the cheapest feasible one; in US dollars.
  case apiSpend = "api_spend"
  /// The average utilisation of the cheapest self-hosted option.
  case selfHostedLoad = "self_hosted_load"
  case workloadTask = "workload.task"
  case workloadShape = "workload.shape"
  case workloadResidency = "workload.residency"
  case workloadQuality = "workload.quality"
  case workloadLatency = "workload.latency_p99_ms"
  case workloadTokensPerDay = "workload.tokens_per_day"
  case workloadTokensPerMonth = "workload.tokens_per_month"
  case workloadPeakToMean = "workload.peak_to_mean"
  case workloadBatchable = "workload.batchable"
  case optionKind = "option.kind"
  case optionUtilization = "option.utilization"
  case optionMonthlyTotal = "option.monthly_total"
  case optionFullTimeEquivalents = "option.fte"
  case optionIsPrivate = "option.is_private"
  case baselineKind = "baseline.kind"
  case baselineMonthlyTotal = "baseline.monthly_total"
  case cheapestKind = "cheapest.kind"
  case cheapestMonthlyTotal = "cheapest.monthly_total"

  /// What it holds.
  package var kind: FactKind {
    switch self {
    case .workloadTask: .words(Workload.Task.allCases.map(\.rawValue))
    case .workloadShape: .words(["steady", "business-hours", "overnight", "hourly"])
    case .workloadResidency: .words(Needs.Residency.allCases.map(\.rawValue))
    case .workloadQuality: .words(ModelQuality.allCases.map(\.rawValue))
    case .optionKind, .baselineKind, .cheapestKind: .words(Option.Kind.allCases.map(\.rawValue))
    case .optionIsPrivate: .truth
    case .selfHostedLoad, .workloadBatchable, .optionUtilization: .share
    default: .number
    }
  }

  /// What it is a fact of: a workload, an option, or nothing in particular.
  package var subject: RuleScope {
    if rawValue.hasPrefix("workload.") { return .eachWorkload }
    return rawValue.hasPrefix("option.") ? .eachOption : .once
  }
}

/// What a fact may hold.
package enum FactKind: Equatable, Sendable {
  case number
  case share
  case truth
  case words([String])
}

/// What a rule runs over.
package enum RuleScope: String, CaseIterable, Sendable {
  case once
  case eachWorkload = "each workload"
  case eachOption = "each option"
  case baseline
}
