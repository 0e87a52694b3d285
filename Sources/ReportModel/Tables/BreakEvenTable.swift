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
      id: "break-even", caption: "Break-even around month 1's volume, at its prices, shape and mix",
      columns: [
        .init(id: "from", head: "From"), .init(id: "to", head: "To"),
        .init(id: "first", head: "First cheaper above", unit: "tokens a month", content: .tokens),
        .init(
          id: "lasting", head: "Always cheaper above", unit: "tokens a month", content: .tokens),
        .init(id: "load", head: "Equal-cost load", unit: "of today's fleet", content: .share),
      ], rows: rows,
      notes: [
        "A fleet grows in whole replicas, so an option can be cheaper, dearer and cheaper again; "
          + "both volumes are given. A dash means that there is none up to "
          + RichText(
            NumberText.compact(scenario.policy.breakEvenLimitTokensPerMonth.value))
          + " tokens a month, or that the figure has no meaning."
      ])
  }

  private func cell(_ point: BreakEven.Point?) -> ReportTable.Cell {
    guard let point else { return .none }
    return point.scale == 0 ? "from the first token" : .compact(point.tokensPerMonth)
  }
}
