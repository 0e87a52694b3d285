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
        amount(spread.p10.value), amount(spread.p50.value), amount(spread.p80.value),
        amount(spread.p90.value), amount(spread.mean.mean), largestError(of: spread),
      ])
    }
    let (unit, say) = (decidingUnit, words.uncertaintyTables)
    let column = { (id: String, head: RichText) in
      ReportTable.Column(id: id, head: head, unit: unit, content: .money)
    }
    return ReportTable(
      id: "uncertainty", caption: say.caption,
      columns: [
        .init(id: "option", head: words.heads.option), column("point", say.point),
        column("p10", say.p10), column("p50", say.p50), column("p80", say.p80),
        column("p90", say.p90), column("mean", say.mean), column("error", say.largestError),
      ], rows: rows,
      notes: [say.note])
  }

  private func amount(_ value: Double) -> ReportTable.Cell {
    value.isFinite ? deciding.text.cell(value) : .none
  }

  /// The largest standard error of an option's quantiles and mean.
  private func largestError(of spread: OptionUncertainty) -> ReportTable.Cell {
    let quantiles = [spread.p10, spread.p50, spread.p80, spread.p90].map(\.standardError)
    let error = (quantiles + [spread.mean.standardError]).filter(\.isFinite).max()
    return error.map {
      let printed = deciding.text.printed($0) == 0 ? 0 : NumberText.significantPrinted($0, digits: 2)
      return ReportTable.Cell(RichText(errorText($0)), number: printed)
    } ?? .none
  }

  private func estimate(_ value: Double, _ error: Double) -> ReportTable.Cell {
    guard value.isFinite else { return .none }
    let cell = deciding.text.cell(value)
    guard error.isFinite else { return cell }
    return cell.qualified(
      words.uncertaintyTables.withError(value: cell.text, error: errorText(error)))
  }

  /// How often each option is the cheapest, and what choosing it costs on average.
  func probabilityTable() -> ReportTable {
    let rows = assessment.uncertainty.options.enumerated().map { option, spread in
      let share = spread.probabilityCheapest
      let probability = ReportTable.Cell.share(share.mean)
      let error = NumberText.percent(share.standardError, decimals: 1)
      return ReportTable.Row([
        ReportTable.Cell(name(option)),
        probability.qualified(
          words.uncertaintyTables.withError(value: probability.text, error: error)),
        assessment.isFeasible(option)
          ? estimate(spread.expectedRegret.mean, spread.expectedRegret.standardError) : .none,
      ])
    }
    return ReportTable(
      id: "probability", caption: words.uncertaintyTables.probabilityCaption,
      columns: [
        .init(id: "option", head: words.heads.option),
        .init(
          id: "probability", head: words.heads.cheapest,
          unit: words.uncertaintyTables.ofDraws.characters, content: .share),
        .init(
          id: "regret", head: words.uncertaintyTables.regret, unit: decidingUnit, content: .money),
      ], rows: rows,
      notes: [words.uncertaintyTables.regretNote])
  }
}
