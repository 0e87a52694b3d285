import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What wrong answers do: attempts, failures and the cost of an answer that is right.
  func outcomesTable() -> ReportTable {
    let rows = judgedWorkloads.flatMap { workload in
      scenario.options.indices.map { option -> ReportTable.Row in
        let costs = assessment.costs[option].workloads[workload]
        let isHidden = withholdsSuccess(workload, option)
        return ReportTable.Row([
          ReportTable.Cell(workloadName(workload)), ReportTable.Cell(name(option)),
          successCell(workload, option),
          isHidden ? internalCell : .number(costs.expectedAttempts, decimals: 3),
          isHidden ? internalCell : failureCell(costs.failureShare),
          .price(costs.costPerSuccessfulOutcome.map { $0 * Self.outcomesOfPrice }),
        ])
      }
    }
    return ReportTable(
      id: "outcomes", caption: words.outcomes.caption,
      columns: [
        .init(id: "workload", head: words.heads.workload),
        .init(id: "option", head: words.heads.option),
        .init(
          id: "success", head: words.outcomes.success, unit: words.outcomes.successUnit.characters,
          content: .share),
        .init(
          id: "attempts", head: words.outcomes.expectedAttempts,
          unit: words.outcomes.expectedAttemptsUnit.characters, content: .ratio),
        .init(
          id: "failure", head: words.outcomes.failure, unit: words.outcomes.failureUnit.characters,
          content: .share),
        .init(
          id: "cost", head: words.outcomes.cost,
          unit: words.outcomes.costUnit(currency: currency.code).characters,
          content: .price),
      ], rows: rows,
      notes: [words.outcomes.note])
  }

  /// So many outcomes have the price of the table.
  private static var outcomesOfPrice: Double { 1000 }

  /// A share of failures, which may be very small.
  private func failureCell(_ share: Double?) -> ReportTable.Cell {
    guard let share else { return .none }
    return ReportTable.Cell(
      RichText(NumberText.significant(share * 100, digits: 2) + NumberText.percentSign),
      number: NumberText.significantPrinted(share * 100, digits: 2), isPercentage: true)
  }

  /// Whether attempts and failures would tell a success rate that is internal.
  private func withholdsSuccess(_ workload: Int, _ option: Int) -> Bool {
    let rates = scenario.workloads[workload].outcomes?.successRates
    return legs(of: option).contains { rates?[$0].map(isWithheld) == true }
  }

  private func successCell(_ workload: Int, _ option: Int) -> ReportTable.Cell {
    guard let rate = scenario.workloads[workload].outcomes?.successRates[option] else {
      return ReportTable.Cell(words.outcomes.ofLegs, isMissing: true)
    }
    guard scenario.assumptions.indices.contains(rate.assumption) else { return .share(rate.value) }
    return shownRow(rate.assumption).map(registerCell) ?? internalCell
  }
}
