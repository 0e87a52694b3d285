import CostEngine
package import DecisionEngine
package import ReportModel
import Quantities
import ScenarioModel
package import Workbooks

/// Builds the workbook of a report: its figures as formulas over the assumption register.
package enum ReportWorkbook {
  /// The workbook of an assessment and the report of it, without what is internal unless that is
  /// asked for.
  package static func workbook(
    _ assessment: Assessment, _ report: Report, includesInternal: Bool = false
  ) -> Workbook {
    let scenario = assessment.scenario
    let looks = Looks(currency: scenario.currency)
    let values = ValueSheets(report: report, looks: looks)
    guard scenario.isComplete else {
      return Workbook(
        title: scenario.title, createdOnDay: scenario.date?.daysSince1970,
        sheets: sheets(without: looks, scenario, values),
        names: AssumptionsSheet(scenario, shown: [], read: [], looks: looks).definedNames)
    }
    let register = ShownRegister(scenario, includesInternal: includesInternal)
    let workings = Workings(scenario)
    let frozen = Frozen(
      workings, scenario, hidden: register.hidden, hiddenWords: register.hiddenWords)
    let figures = workings.paths.reduce(into: [String: Int]()) { figures, path in
      guard let step = workings.step(of: path), frozen.isShown(path, step) else { return }
      figures[path] = step
    }
    let assumptions = AssumptionsSheet(
      scenario, shown: register.shown, read: workings.rows, looks: looks)
    let steps = WorkingsSheet(
      workings, figures: figures, frozen: frozen.steps, names: assumptions.names,
      hiddenWords: register.hiddenWords, looks: looks)
    let cells = FigureCells(
      workings: workings, cells: steps.cells, frozen: frozen.steps, figures: figures)
    let contents = WorkbookContents(
      assessment: assessment, report: report, figures: cells, looks: looks,
      includesInternal: includesInternal)
    return Workbook(
      title: scenario.title, createdOnDay: scenario.date?.daysSince1970,
      sheets: sheets(contents, assumptions, steps, values), names: assumptions.definedNames)
  }

  private static func sheets(
    _ contents: WorkbookContents, _ assumptions: AssumptionsSheet, _ steps: WorkingsSheet,
    _ values: ValueSheets
  ) -> [Worksheet] {
    let summary = SummarySheet(contents: contents)
    let cash = CashFlowSheet(contents: contents)
    let cashSheet = cash.sheet
    let savings = SavingSheet(contents: contents, cash: cash)
    let savingSheet = savings.sheet
    let years = YearsSheet(contents: contents, savings: savingSheet == nil ? nil : savings)
    let bills = BillsSheet(contents: contents)
    let tiers = TiersSheet(contents: contents, summary: summary)
    let sheets: [Worksheet] =
      [
        summary.sheet,
        assumptions.sheet(
          steps: contents.figures.switches,
          notes: (contents.report.tables["assumptions"]?.notes ?? []).map(\.characters)),
        DemandSheet(contents: contents).sheet, bills.sheet,
        years.sheet,
      ]
      + [
        cashSheet, savingSheet, tiers.sheet,
        ChartsSheet(bills: bills, cash: cash, showsMonths: cashSheet != nil).sheet,
      ].compactMap { $0 } + values.sheets + [steps.sheet]
    let references = summary.references + years.references + tiers.references
    let further = references.compactMap { path, place in
      link(to: place, in: sheets).map { (path, $0) }
    }
    let figures = FiguresSheet(figures: contents.figures, further: further, looks: contents.looks)
    return sheets + [figures.sheet] + [values.provenance].compactMap { $0 }
  }

  /// A formula that repeats another cell.
  private static func link(to place: CellReference, in sheets: [Worksheet]) -> Cell? {
    let cell = sheets.first { $0.name == place.sheet }?.rows[place.row][place.column]
    guard let cell, case .formula(_, let result) = cell.content else { return nil }
    return Cell(.formula(.cell(place), result), cell.style)
  }

  /// The sheets of a scenario that holds claims alone.
  private static func sheets(
    without looks: Looks, _ scenario: Scenario, _ values: ValueSheets
  ) -> [Worksheet] {
    let register = AssumptionsSheet(scenario, shown: [], read: [], looks: looks)
    return values.sheets + [register.sheet(steps: [])] + [values.provenance].compactMap { $0 }
  }
}
