import Quantities
package import ScenarioModel

/// What all workloads together ask in a month (model.md, 2).
package struct Demand: Equatable, Sendable {
  /// Each workload's own, in the order of the scenario.
  package let workloads: [WorkloadDemand]
  /// D, days per month.
  package let daysPerMonth: Double

  /// The demand of a scenario.
  package init(_ scenario: Scenario) {
    daysPerMonth = scenario.calendar.daysPerMonth.value
    workloads = scenario.workloads.map { [daysPerMonth] in
      WorkloadDemand($0, daysPerMonth: daysPerMonth)
    }
  }

  /// In + Out of all workloads, tokens per month.
  package var tokensPerMonth: Double { inputTokensPerMonth + outputTokensPerMonth }
  /// Tokens that served a request once, per month.
  package var usefulTokensPerMonth: Double { sum(\.usefulTokens) }
  /// In, tokens per month.
  package var inputTokensPerMonth: Double { sum(\.inputTokens) }
  /// Out, tokens per month.
  package var outputTokensPerMonth: Double { sum(\.outputTokens) }
  /// Tokens per calendar day.
  package var tokensPerDay: Double { tokensPerMonth / daysPerMonth }

  /// R of the workloads that are counted in requests; nil where none is.
  package var requestsPerMonth: Double? {
    let counted = workloads.compactMap(\.requestsPerMonth)
    return counted.isEmpty ? nil : counted.reduce(0, +)
  }

  /// The tokens of each hour of the week over their mean, without bursts.
  package var hourlyWeights: [Double] {
    let total = tokensPerMonth
    return (0..<WeeklyProfile.hours).map { hour in
      workloads.reduce(0) { $0 + $1.tokens * $1.profile.weights[hour] } / total
    }
  }

  /// The busiest hour's tokens over the mean hour's, without bursts.
  package var peakToMean: Double { hourlyWeights.max() ?? 1 }

  private func sum(_ value: (WorkloadDemand) -> Double) -> Double {
    workloads.reduce(0) { $0 + value($1) }
  }
}
