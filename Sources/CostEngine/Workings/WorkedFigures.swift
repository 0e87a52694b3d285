import Quantities
import ScenarioModel

/// The figures of a scenario as terms, by the paths that results have them under; further ones are
/// what a figure is judged by: `gates[0].needed`, `book_value`, `tiers.ID.margins.OPTION`.
struct WorkedFigures {
  /// A figure and its path.
  typealias Figure = (path: String, term: Term)

  let terms: [Figure]

  init(_ scenario: Scenario, _ recorder: Recorder) {
    let model = ModelTerms(scenario, recorder)
    let horizon = HorizonModel(scenario.horizon, recorder)
    let months = scenario.options.indices.map { model.month($0) }
    let flows = scenario.options.indices.map { horizon.cash(of: model.options[$0]) }
    let years = scenario.options.indices.map { index in
      ExplainedYears(
        flows[index].cash, owner: scenario.options[index].id, discount: horizon.monthlyDiscount,
        recorder)
    }
    let alone =
      scenario.workloads.count > 1 ? StandaloneTotals(scenario, recorder).served : nil
    var terms: [Figure] = ExplainedDemand(model).terms.map { ($0.0, $0.1) }
    terms += Self.demand(model)
    terms += WorkedHorizon(horizon, recorder).terms
    for (index, option) in scenario.options.enumerated() {
      let baseline = index == scenario.baseline ? nil : years[scenario.baseline]
      let worked = WorkedOption(model, option: index, months[index], flows[index])
      let own =
        ExplainedMonth(model, option: index).terms.map { (path: $0.0, term: $0.1) }
        + worked.terms + years[index].terms(against: baseline).map { (path: $0.0, term: $0.1) }
      terms += own.map { ("options.\(option.id).\($0.path)", $0.term) }
      terms += worked.answers(alone: alone?.map { $0[index] })
      terms += WorkedTiers(model, option: index).terms
    }
    self.terms = terms
  }

  /// What each workload asks.
  private static func demand(_ model: ModelTerms) -> [Figure] {
    zip(model.scenario.workloads, model.demand).flatMap { workload, demand -> [Figure] in
      let path = "demand.workloads.\(workload.id)"
      let tokens = model.recorder.name(
        demand.tokens, "tokens of \(workload.id)", .tokensPerMonth)
      return [
        ("\(path).useful_tokens_per_month", demand.useful),
        ("\(path).input_tokens_per_month", demand.input),
        ("\(path).output_tokens_per_month", demand.output), ("\(path).tokens_per_month", tokens),
      ] + [demand.requests.map { ("\(path).requests_per_month", $0) }].compactMap { $0 }
    }
  }
}
