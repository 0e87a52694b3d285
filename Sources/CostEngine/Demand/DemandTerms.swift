import Quantities
import ScenarioModel

/// What a workload asks of any option in a month of D days, before the option's own factors
/// (model.md, 2).
struct DemandTerms {
  /// R, requests per month; nil where the volume is given in tokens.
  let requests: Term?
  /// R·(a + b), tokens that served a request once; for a volume in tokens all of them.
  let useful: Term
  /// In = R·a·m.
  let input: Term
  /// Out = R·b·m.
  let output: Term

  init(_ workload: Workload, daysPerMonth days: Term, _ recorder: Recorder) {
    let name = workload.id
    switch workload.volume {
    case .requests(let volume):
      let requests = recorder.name(
        recorder.term(volume.requestsPerDay) * days, "requests of \(name)", .requestsPerMonth)
      let repeats = recorder.name(
        (1 + recorder.term(volume.retryRate)) * (1 + recorder.term(volume.developmentShare)),
        "calls per request of \(name), development counted", .number)
      let (input, output) = (
        recorder.term(volume.inputTokens), recorder.term(volume.outputTokens)
      )
      self.requests = requests
      useful = recorder.name(
        requests * (input + output), "useful tokens of \(name)", .tokensPerMonth)
      self.input = recorder.name(
        requests * input * repeats, "input tokens of \(name)", .tokensPerMonth)
      self.output = recorder.name(
        requests * output * repeats, "output tokens of \(name)", .tokensPerMonth)
    case .tokens(let volume):
      let tokens = recorder.term(volume.tokens) * (volume.period == .day ? days : 1)
      let share = recorder.term(volume.inputShare)
      requests = nil
      useful = recorder.name(tokens, "useful tokens of \(name)", .tokensPerMonth)
      input = recorder.name(tokens * share, "input tokens of \(name)", .tokensPerMonth)
      output = recorder.name(tokens * (1 - share), "output tokens of \(name)", .tokensPerMonth)
    }
  }

  /// In + Out.
  var tokens: Term { input + output }
}
