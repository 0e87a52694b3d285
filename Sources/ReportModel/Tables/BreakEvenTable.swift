import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The volumes at which options undercut each other.
  func breakEvenTable() -> ReportTable {
    let rows = assessment.breakEvens.map { breakEven in
      ReportTable.Row([
        ReportTable.Cell(name(breakEven.from)), ReportTable.Cell(name(breakEven.to)),
        cell(breakEven.first), cell(breakEven.lasting), .share(breakEven.load),
      ])
    }
    return ReportTable(
      id: "break-even", caption: words.breakEven.caption,
      columns: [
        .init(id: "from", head: words.breakEven.from), .init(id: "to", head: words.breakEven.to),
        .init(
          id: "first", head: words.breakEven.first, unit: words.units.tokensAMonth.characters,
          content: .tokens),
        .init(
          id: "lasting", head: words.breakEven.lasting, unit: words.units.tokensAMonth.characters,
          content: .tokens),
        .init(
          id: "load", head: words.breakEven.load, unit: words.breakEven.loadUnit.characters,
          content: .share),
      ], rows: rows,
      notes: [
        words.breakEven.note(
          limit: NumberText.compact(scenario.policy.breakEvenLimitTokensPerMonth.value))
      ])
  }

  private func cell(_ point: BreakEven.Point?) -> ReportTable.Cell {
    guard let point else { return .none }
    return point.scale == 0
      ? ReportTable.Cell(words.breakEven.fromFirstToken) : .compact(point.tokensPerMonth)
  }
}
