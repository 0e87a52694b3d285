package import ScenarioModel

/// What one workload asks of any option in a month, before the option's own factors (model.md, 2).
package struct WorkloadDemand: Equatable, Sendable {
  /// R, requests per month; nil where the volume is given in tokens.
  package let requestsPerMonth: Double?
  /// R·(a + b), tokens that served a request once; for a volume in tokens all of them.
  package let usefulTokens: Double
  /// In = R·a·m, input tokens per month with retries and development.
  package let inputTokens: Double
  /// Out = R·b·m, output tokens per month with retries and development.
  package let outputTokens: Double
  /// How the tokens are spread over the week.
  package let profile: WeeklyProfile

  /// In + Out, tokens per month.
  package var tokens: Double { inputTokens + outputTokens }

  init(_ terms: DemandTerms, profile: WeeklyProfile) {
    requestsPerMonth = terms.requests?.value
    usefulTokens = terms.useful.value
    inputTokens = terms.input.value
    outputTokens = terms.output.value
    self.profile = profile
  }

  /// The demand of a workload in a month of D days.
  package init(_ workload: Workload, daysPerMonth days: Double) {
    self.init(
      DemandTerms(workload, daysPerMonth: Term(days), Recorder()),
      profile: WeeklyProfile(workload.traffic.shape))
  }
}
