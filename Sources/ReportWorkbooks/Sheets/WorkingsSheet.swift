import CostEngine
import Workbooks

/// Every step from the inputs to the figures, a row each: its name, its formula and what it counts.
struct WorkingsSheet {
  static let name = "Workings"
  private static let firstRow = 2
  private static let valueColumn = 1
  private static let widths: [Double] = [72, 24, 26, 52]

  private let looks: Looks
  private let workings: Workings
  private let layout: StepLayout
  private let formulas: StepFormulas
  private let frozen: Set<Int>
  private let paths: [Int: String]
  private let hiddenWords: [String]
  /// The cell of each step that has one.
  let cells: [Int: CellReference]

  /// From the figures that are shown by their paths; those of some steps are values without a
  /// formula, and names that hold one of some words are not told.
  init(
    _ workings: Workings, figures: [String: Int], frozen: Set<Int>, names: [Int: String],
    hiddenWords: [String], looks: Looks
  ) {
    self.workings = workings
    self.looks = looks
    self.frozen = frozen
    self.hiddenWords = hiddenWords
    layout = StepLayout(workings, figures: Set(figures.values), frozen: frozen, names: names)
    var paths: [Int: String] = [:]
    for (path, step) in figures.sorted(by: { $0.key < $1.key }) where paths[step] == nil {
      paths[step] = path
    }
    self.paths = paths
    var cells: [Int: CellReference] = [:]
    for (place, step) in layout.cells.enumerated() {
      cells[step] = CellReference(
        sheet: Self.name, row: Self.firstRow + place, column: Self.valueColumn)
    }
    self.cells = cells
    formulas = StepFormulas(workings: workings, names: names, cells: cells)
  }

  /// The sheet.
  var sheet: Worksheet {
    var sheet = Worksheet(
      name: Self.name, columnWidths: Self.widths, frozenRows: Self.firstRow, frozenColumns: 1)
    sheet.rows = [
      [.text("Workings", looks.title)],
      ["Step", "Value", "Unit", "Path of the result"].map { .text($0, looks.head) },
    ]
    for step in layout.cells {
      let found = workings.steps[step]
      sheet.rows.append([
        .text(label(step)), cell(step), .text(looks.words(found.unit)),
        paths[step].map { .text($0, looks.note) } ?? .blank,
      ])
    }
    return sheet
  }

  private func cell(_ step: Int) -> Cell {
    let found = workings.steps[step]
    let style = looks.style(found.unit)
    if frozen.contains(step) { return .number(Frozen.rounded(found.value), style) }
    if case .number(let constant) = formulas.formula(of: step) { return .number(constant, style) }
    return .formula(formulas.formula(of: step), found.value, style)
  }

  private func label(_ step: Int) -> String {
    guard let name = layout.owners[step] else { return paths[step] ?? "part of a figure" }
    guard !hiddenWords.contains(where: name.contains) else { return "internal step" }
    return workings.steps[step].name == nil ? "part of \(name)" : name
  }
}
