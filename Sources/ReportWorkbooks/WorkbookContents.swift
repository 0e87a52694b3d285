import CostEngine
import DecisionEngine
import ReportModel
import ScenarioModel
import Workbooks

/// What the sheets of a workbook are made from.
struct WorkbookContents {
  let assessment: Assessment
  let report: Report
  let figures: FigureCells
  let looks: Looks
  let includesInternal: Bool

  var scenario: Scenario { assessment.scenario }
  var options: [Int] { Array(scenario.options.indices) }

  /// The heads of the options' columns.
  var optionHeads: [Cell] {
    scenario.options.map { .text($0.name, looks.head.with(\.isFlushRight, true)) }
  }

  /// Whether what stands at the path must not be shown.
  func isWithheld(_ path: KeyPathText) -> Bool {
    !includesInternal && scenario.isInternal(path)
  }

  /// The workloads that may be named.
  var shownWorkloads: [Workload] {
    scenario.workloads.filter { !isWithheld("workloads.\($0.id)") }
  }

  /// The path of a figure of an option.
  func path(_ option: Int, _ rest: String) -> String {
    "options.\(scenario.options[option].id).\(rest)"
  }

  /// The first rows of a sheet of formulas: its title, and whether they follow the inputs.
  func opening(_ title: String) -> [[Cell]] {
    [
      [.text(title, looks.title)],
      [.text("Formulas are", looks.section), Checks.ofFormulas],
    ]
  }

  /// The mark of the cell that says whether formulas follow.
  func openingHighlight(_ sheet: String) -> Highlight {
    Checks.highlight(CellReference(sheet: sheet, row: 1, column: 1), looks)
  }
}
