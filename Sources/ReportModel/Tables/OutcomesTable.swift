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
        let hidden = ReportTable.Cell("internal", isMissing: true)
        return ReportTable.Row([
          ReportTable.Cell(workloadName(workload)), ReportTable.Cell(name(option)),
          successCell(workload, option),
          isHidden ? hidden : .number(costs.expectedAttempts, decimals: 3),
          isHidden ? hidden : failureCell(costs.failureShare),
          .price(costs.costPerSuccessfulOutcome),
        ])
      }
    }
    return ReportTable(
      id: "outcomes", caption: "Outcomes in month 1",
      columns: [
        .init(id: "workload", head: "Workload"), .init(id: "option", head: "Option"),
        .init(id: "success", head: "Success", unit: "per attempt", content: .share),
        .init(id: "attempts", head: "Attempts", unit: "per request, expected", content: .ratio),
        .init(id: "failure", head: "Failure", unit: "of every attempt", content: .share),
        .init(
          id: "cost", head: "Cost", unit: "\(currency.code) per successful outcome",
          content: .price),
      ], rows: rows,
      notes: [
        "The cost is the workload's part of the bill over its requests, or over those that succeed "
          + "where nothing finishes the others."
      ])
  }

  /// A share of failures, which may be very small.
  private func failureCell(_ share: Double?) -> ReportTable.Cell {
    guard let share else { return .none }
    return ReportTable.Cell(
      RichText(NumberText.significant(share * 100, digits: 3) + NumberText.percentSign),
      number: share * 100)
  }

  /// Whether attempts and failures would tell a success rate that is internal.
  private func withholdsSuccess(_ workload: Int, _ option: Int) -> Bool {
    let rates = scenario.workloads[workload].outcomes?.successRates
    return legs(of: option).contains { rates?[$0].map(isWithheld) == true }
  }

  private func successCell(_ workload: Int, _ option: Int) -> ReportTable.Cell {
    guard let rate = scenario.workloads[workload].outcomes?.successRates[option] else {
      return ReportTable.Cell("its options'", isMissing: true)
    }
    guard scenario.assumptions.indices.contains(rate.assumption) else { return .share(rate.value) }
    return shownRow(rate.assumption).map(registerCell)
      ?? ReportTable.Cell("internal", isMissing: true)
  }
}
