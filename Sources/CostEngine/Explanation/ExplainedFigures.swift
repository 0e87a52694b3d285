import Quantities
package import ScenarioModel

/// The figures of a scenario that can be explained, by the path under which results have them.
package struct ExplainedFigures {
  private let sheet: Sheet
  private let terms: [String: Term]

  /// Every demand, monthly line, total, unit cost and cash flow of a scenario.
  package init(_ scenario: Scenario) {
    let sheet = Sheet(keepsNames: true) { row, _ in scenario.assumptions.indices.contains(row) }
    let recorder = Recorder(sheet, rates: scenario.exchangeRates)
    let model = ModelTerms(scenario, recorder)
    let horizon = HorizonModel(scenario.horizon, recorder)
    var terms: [String: Term] = [
      "demand.tokens_per_month": model.tokens,
      "demand.useful_tokens_per_month": model.usefulTokens,
      "demand.input_tokens_per_month": model.demand.map(\.input).sum,
      "demand.output_tokens_per_month": model.demand.map(\.output).sum,
    ]
    for (index, option) in scenario.options.enumerated() {
      let month = model.month(index)
      for (path, term) in Self.month(month, model, index) {
        terms["options.\(option.id).\(path)"] = term
      }
      let cash = horizon.cash(of: model.options[index])
      terms["options.\(option.id).horizon.npv"] = recorder.name(
        cash.presentValue, "\(option.id): net present value")
      terms["options.\(option.id).horizon.upfront"] = cash.cash.first
      terms["options.\(option.id).horizon.total"] = recorder.name(
        cash.cash.sum, "\(option.id): cash over the horizon")
      for (number, term) in cash.cash.enumerated() {
        terms["options.\(option.id).cash_flow[\(number)]"] = term
      }
    }
    self.sheet = sheet
    self.terms = terms
  }

  private static func month(
    _ month: MonthTerms, _ model: ModelTerms, _ option: Int
  ) -> [(String, Term)] {
    var terms: [(String, Term)] = [("monthly.total", month.total)]
    for line in CostLine.allCases where month.bill[line].value != 0 {
      terms.append(("monthly.lines.\(line.rawValue)", month.bill[line]))
    }
    if model.usefulTokens.value > 0 {
      let useful = model.recorder.name(model.usefulTokens, "useful tokens of all workloads")
      terms.append(
        (
          "cost_per_million_tokens",
          model.recorder.name(
            month.total / (useful / 1_000_000),
            "\(model.scenario.options[option].id): cost per million useful tokens")
        ))
    }
    if let running = month.uses.compactMap(\.fleet).first {
      terms.append(("replicas", running.replicas))
    }
    let exposure = model.exposure(option, month.uses)
    if exposure.value > 0 { terms.append(("beside.exposure", exposure)) }
    return terms
  }

  /// The paths that can be explained, sorted.
  package var paths: [String] { terms.keys.sorted() }

  /// How the figure under a path came about; nil where there is none.
  package func explanation(of path: String) -> Explanation? {
    guard let term = terms[path] else { return nil }
    var builder = ExplanationBuilder(sheet)
    return builder.explanation(of: term)
  }
}
