import Quantities
package import ScenarioModel

/// The figures of a scenario that can be explained, by the path under which results have them.
package struct ExplainedFigures {
  private let sheet: Sheet
  private let sizes: StepSizes
  private let terms: [String: Term]

  /// Every demand, monthly line, total, unit cost, capacity and cash flow of a scenario.
  package init(_ scenario: Scenario) {
    let rows = scenario.assumptions
    let sheet = Sheet(keepsNames: true) { row, value in
      // A rate of 0 changes nothing in any month, so that no formula has to name it.
      rows.indices.contains(row) && !(value == 0 && rows[row].path.hasPrefix("horizon."))
    }
    let recorder = Recorder(sheet, rates: scenario.exchangeRates)
    let model = ModelTerms(scenario, recorder)
    let horizon = HorizonModel(scenario.horizon, recorder)
    var terms = Dictionary(ExplainedDemand(model).terms) { first, _ in first }
    let years = scenario.options.indices.map { index in
      ExplainedYears(
        horizon.cash(of: model.options[index]).cash, owner: scenario.options[index].id,
        discount: horizon.monthlyDiscount, recorder)
    }
    for (index, option) in scenario.options.enumerated() {
      let baseline = index == scenario.baseline ? nil : years[scenario.baseline]
      let month = ExplainedMonth(model, option: index)
      for (path, term) in month.terms + years[index].terms(against: baseline) {
        terms["options.\(option.id).\(path)"] = term
      }
    }
    self.sheet = sheet
    sizes = StepSizes(sheet)
    self.terms = terms
  }

  /// The paths that can be explained, in the order of their numbers and letters.
  package var paths: [String] {
    terms.keys.sorted { left, right in
      let (one, other) = (Self.place(left), Self.place(right))
      return one.stem == other.stem ? one.number < other.number : one.stem < other.stem
    }
  }

  /// How the figure under a path came about; nil where there is none.
  package func explanation(of path: String) -> Explanation? {
    guard let term = terms[path] else { return nil }
    var builder = ExplanationBuilder(sheet, sizes)
    return builder.explanation(of: term)
  }

  /// `cash_flow[10]` as `cash_flow` and 10.
  private static func place(_ path: String) -> (stem: Substring, number: Int) {
    guard let bracket = path.lastIndex(of: "["), path.hasSuffix("]") else { return (path[...], -1) }
    return (path[..<bracket], Int(path[path.index(after: bracket)...].dropLast()) ?? -1)
  }
}
