import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// How each option's deciding total spreads over the draws, with standard errors.
  func uncertaintyTable() -> ReportTable {
    let rows = assessment.uncertainty.options.enumerated().map { option, spread in
      ReportTable.Row([
        ReportTable.Cell(name(option)), deciding.text.cell(deciding.totals[option]),
        estimate(spread.p10), estimate(spread.p50), estimate(spread.p80), estimate(spread.p90),
        estimate(spread.mean.mean, spread.mean.standardError),
      ])
    }
    let unit = decidingUnit
    let column = { (id: String, head: RichText) in
      ReportTable.Column(id: id, head: head, unit: unit, content: .money)
    }
    return ReportTable(
      id: "uncertainty", caption: "How the options' costs may turn out",
      columns: [
        .init(id: "option", head: "Option"), column("point", "Point figure"), column("p10", "P10"),
        column("p50", "P50"), column("p80", "P80"), column("p90", "P90"), column("mean", "Mean"),
      ], rows: rows,
      notes: [
        "P10 is the amount that one draw of ten stays below, and so on. After ± stands the standard "
          + "error of the simulation."
      ])
  }

  private func estimate(_ quantile: QuantileEstimate) -> ReportTable.Cell {
    estimate(quantile.value, quantile.standardError)
  }

  private func estimate(_ value: Double, _ error: Double) -> ReportTable.Cell {
    guard value.isFinite else { return .none }
    var cell = deciding.text.cell(value)
    if error.isFinite { cell.text = cell.text + " ± \(errorText(error))" }
    return cell
  }

  /// How often each option is the cheapest, and what choosing it costs on average.
  func probabilityTable() -> ReportTable {
    let rows = assessment.uncertainty.options.enumerated().map { option, spread in
      let share = spread.probabilityCheapest
      var probability = ReportTable.Cell.share(share.mean)
      probability.text =
        probability.text + " ± \(NumberText.percent(share.standardError, decimals: 1))"
      return ReportTable.Row([
        ReportTable.Cell(name(option)), probability,
        estimate(spread.expectedRegret.mean, spread.expectedRegret.standardError),
      ])
    }
    return ReportTable(
      id: "probability", caption: "How often each option is the cheapest",
      columns: [
        .init(id: "option", head: "Option"),
        .init(id: "probability", head: "Cheapest", unit: "of the draws", content: .share),
        .init(id: "regret", head: "Expected regret", unit: decidingUnit, content: .money),
      ], rows: rows,
      notes: [
        "Expected regret is what an option costs more than the cheapest of each draw, on average. "
          + "Draws that share the least cost are shared."
      ])
  }
}
