import CostEngine
import DecisionEngine
import ScenarioModel

/// The totals that rank the options, as every place of a report prints them.
struct PrintedDeciding {
  /// How the deciding totals are written.
  let text: MoneyText
  /// Each option's deciding total, in the order of the scenario.
  let totals: [Double]
  /// Of it, what is the exposure to incidents with data; empty where that does not count.
  let exposures: [Double]

  init(_ assessment: Assessment, _ bills: PrintedBills, _ years: PrintedYears) {
    let policy = assessment.scenario.policy
    let isByMonth = policy.decideBy == .monthly
    let text = isByMonth ? bills.text : years.text
    self.text = text
    let bare = isByMonth ? bills.totals : years.presentValues
    guard policy.exposure == .count, assessment.scenario.exposure != nil else {
      (totals, exposures) = (bare, [])
      return
    }
    let exposures = assessment.costs.indices.map { option in
      let costs = assessment.costs[option]
      return text.printed(
        assessment.decidingTotals[option]
          - (isByMonth ? costs.bill.total : costs.cashFlow.presentValue))
    }
    totals = zip(bare, exposures).map { $0 + $1 }
    self.exposures = exposures
  }
}
