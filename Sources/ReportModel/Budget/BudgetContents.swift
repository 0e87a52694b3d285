import DecisionEngine
import Quantities
import ScenarioModel

/// What the parts of a budget memo are made from.
struct BudgetContents {
  let contents: ReportContents
  /// The plan of the option that leads; nil where none can be chosen.
  let plan: BudgetPlan?
  let printed: PrintedBudget?

  init(_ contents: ReportContents) {
    self.contents = contents
    plan = contents.assessment.budget
    printed = plan.map {
      PrintedBudget($0, contents.years, baseline: contents.scenario.baseline)
    }
  }

  private var scenario: Scenario { contents.scenario }

  /// The language of the report.
  var words: Language { contents.words }

  /// Whether the months and their place in the calendar may be shown.
  var showsYears: Bool { contents.showsYears && !contents.isWithheld("horizon.starts") }

  /// Whether the money is for something else than what is there.
  var replaces: Bool { plan.map { $0.option != scenario.baseline } ?? false }

  /// What the templates of the memo may name.
  func values() -> ReportValue {
    let values = contents.clientValues().merging(requestValues()) { _, own in own }
    return ReportVocabulary.budget.values.part(of: .record(values))
  }

  private func requestValues() -> [String: ReportValue] {
    [
      "cost_centre": .optional(plan?.budget.costCentre.map { RichText(quoted: $0) }),
      "request": .record([
        "ask": .optional(askSentence()), "parts": .optional(partsSentence()),
        "verdict": .optional(contents.verdictSentence()),
        "contingency": .optional(contingencySentence()),
        "calendar": .optional(calendarSentence()),
      ]),
      "replaced": .texts(
        [
          replacedSentence(), contents.leaderCashSentence(),
          plan.flatMap { contents.savingSentence($0.option) },
          plan.flatMap { contents.owedSentence($0.option) },
        ].compactMap(\.self)),
      "risks": .list(
        risks().map { .record(["head": .text($0.head), "text": .text($0.text)]) }),
      "review": .optional(contents.reviewSentence()),
      "has_request": .flag(plan != nil), "has_replacement": .flag(replaces),
      "has_months": .flag(plan != nil && showsYears),
    ]
  }

  /// The tables of the memo by name.
  func tables() -> [String: ReportTable] {
    let shared = contents.clientTables().filter {
      ReportVocabulary.budget.tables.keys.contains($0.key)
    }
    let own = [requestTable(), replacedTable(), monthsTable(), signaturesTable()]
    return own.compactMap(\.self).reduce(into: shared) { $0[$1.id] = $1 }
  }
}
