import Quantities
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

  /// The demand of a workload in a month of D days.
  ///
  ///     R = requests per day · D      m = (1 + retry rate) · (1 + development share)
  ///
  /// A volume in tokens is what was billed: m = 1 and useful = In + Out.
  package init(_ workload: Workload, daysPerMonth days: Double) {
    profile = WeeklyProfile(workload.traffic.shape)
    switch workload.volume {
    case .requests(let volume):
      let requests = volume.requestsPerDay.value * days
      let repeats = (1 + volume.retryRate.value) * (1 + volume.developmentShare.value)
      requestsPerMonth = requests
      usefulTokens = requests * (volume.inputTokens.value + volume.outputTokens.value)
      inputTokens = requests * volume.inputTokens.value * repeats
      outputTokens = requests * volume.outputTokens.value * repeats
    case .tokens(let volume):
      let tokens = volume.tokens.value * (volume.period == .day ? days : 1)
      requestsPerMonth = nil
      usefulTokens = tokens
      inputTokens = tokens * volume.inputShare.value
      outputTokens = tokens * (1 - volume.inputShare.value)
    }
  }
}
