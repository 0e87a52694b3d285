import Quantities
import ScenarioModel

/// The figures of `demand` with their paths.
struct ExplainedDemand {
  let terms: [(String, Term)]

  init(_ model: ModelTerms) {
    let recorder = model.recorder
    let days = recorder.term(model.scenario.calendar.daysPerMonth)
    let tokens = { (term: Term, name: String) in recorder.name(term, name, .tokensPerMonth) }
    var terms: [(String, Term)] = [
      ("demand.tokens_per_month", tokens(model.tokens, "tokens of all workloads")),
      (
        "demand.useful_tokens_per_month",
        tokens(model.usefulTokens, "useful tokens of all workloads")
      ),
      (
        "demand.input_tokens_per_month",
        tokens(model.demand.map(\.input).sum, "input tokens of all workloads")
      ),
      (
        "demand.output_tokens_per_month",
        tokens(model.demand.map(\.output).sum, "output tokens of all workloads")
      ),
      (
        "demand.tokens_per_day",
        recorder.name(model.tokens / days, "tokens of all workloads a day", .tokensPerDay)
      ),
    ]
    let requests = model.demand.compactMap(\.requests)
    if !requests.isEmpty {
      terms.append(
        (
          "demand.requests_per_month",
          recorder.name(requests.sum, "requests of all workloads", .requestsPerMonth)
        ))
    }
    self.terms = terms
  }
}
