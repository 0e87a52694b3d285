import CostEngine
import Quantities
import ScenarioModel
import Workbooks

/// The assumption register: every number that may be shown, in a cell with a name, beside the one
/// that was shipped; and the two cells that check them.
struct AssumptionsSheet {
  static let name = "Assumptions"
  private static let firstRow = 5
  private static let heads = [
    "Input", "Value", "Unit", "Low", "High", "Spread", "Evidence", "Source", "Date", "As shipped",
    "Change", "Followed by",
  ]
  private static let widths: [Double] = [44, 18, 22, 12, 12, 12, 12, 44, 12, 18, 18, 26]
  private static let valueColumn = 1
  private static let shippedColumn = 9
  private static let changeColumn = 10

  let scenario: Scenario
  let looks: Looks
  /// The rows that are shown, in their order.
  private let rows: [(index: Int, row: Assumption)]
  private let read: Set<Int>
  /// The name of the cell of each row that is shown.
  let names: [Int: String]

  /// The rows that may be shown, of which formulas read some.
  init(_ scenario: Scenario, shown: [Int], read: Set<Int>, looks: Looks) {
    self.scenario = scenario
    self.looks = looks
    self.read = read
    rows = shown.map { ($0, scenario.assumptions[$0]) }
    var taken = DefinedNames()
    for name in [Checks.values, Checks.formulas] { _ = taken.name(name) }
    var names: [Int: String] = [:]
    for (index, row) in rows { names[index] = taken.name(row.path) }
    self.names = names
  }

  /// The names of the inputs and of the checks.
  var definedNames: [DefinedName] {
    rows.enumerated().compactMap { place, row in
      names[row.index].map { DefinedName($0, cell(place, Self.valueColumn)) }
    } + [
      DefinedName(Checks.values, CellReference(sheet: Self.name, row: 1, column: 1)),
      DefinedName(Checks.formulas, CellReference(sheet: Self.name, row: 2, column: 1)),
    ]
  }

  private func cell(_ place: Int, _ column: Int) -> CellReference {
    CellReference(sheet: Self.name, row: Self.firstRow + place, column: column)
  }

  /// The sheet, with notes under the register. Formulas hold while some steps, such as whether a hybrid's other side serves
  /// anything, are what they were.
  func sheet(
    steps: [(cell: CellReference, value: Double)], notes: [String] = []
  ) -> Worksheet {
    var sheet = Worksheet(
      name: Self.name, columnWidths: Self.widths, frozenRows: Self.firstRow, frozenColumns: 2)
    sheet.rows = [
      [.text("Assumptions", looks.title)],
      [
        .text("Values are", looks.section),
        check(Checks.asComputed, [Checks.changed, Checks.runAgain], []),
        .text("Whether any input differs from the one that was shipped.", looks.note),
      ],
      [
        .text("Formulas are", looks.section), check(Checks.live, [Checks.runAgain], steps),
        .text("Whether something differs that no formula follows.", looks.note),
      ],
      [.text("Change the coloured cells; every formula follows.", looks.note)],
      Self.heads.map { .text($0, looks.head) },
    ]
    for (place, row) in rows.enumerated() {
      sheet.rows.append(cells(row.row, row.index, place))
      if let validation = validation(row.row, place) { sheet.validations.append(validation) }
      sheet.highlights.append(highlight(place))
    }
    for row in 1...2 {
      sheet.highlights.append(
        Checks.highlight(CellReference(sheet: Self.name, row: row, column: 1), looks))
    }
    if !notes.isEmpty { sheet.rows += [[]] + notes.map { [.text($0, looks.note)] } }
    return sheet
  }

  /// What is said while no row says one of some words, and steps are what they were.
  private func check(
    _ text: String, _ words: [String], _ steps: [(cell: CellReference, value: Double)]
  ) -> Cell {
    guard !rows.isEmpty else { return .text(text, looks.section) }
    let changes = Formula.range(
      cell(0, Self.changeColumn), cell(rows.count - 1, Self.changeColumn))
    let counts =
      words.map { Formula.call("COUNTIF", changes, .text($0)) }
      + steps.map { .call("ABS", .cell($0.cell) - .number($0.value)) }
    let sum = counts.dropFirst().reduce(counts[0], +)
    return .formula(
      .choice(.operation(.equals, sum, .number(0)), .text(text), .text(Checks.runAgain)),
      text: text, looks.section)
  }

  private func cells(_ row: Assumption, _ index: Int, _ place: Int) -> [Cell] {
    let shown = looks.register(row.unit)
    let ends = row.distribution?.ends
    let follow = Follow(row, isRead: read.contains(index))
    return [
      .text(row.path), value(row), .text(looks.words(row.unit)),
      ends.map { .number($0.low, shown) } ?? .blank, ends.map { .number($0.high, shown) } ?? .blank,
      spread(row).map { .number($0, shown) } ?? .blank,
      .text(row.isDefault ? "default" : row.evidence.rawValue),
      row.source.map { .text($0, looks.wrapped) } ?? .blank, date(row),
      .number(row.value, shown), change(follow, place), .text(follow.words, looks.note),
    ]
  }

  /// The number itself. The hours of a month follow its days where nobody gave them.
  private func value(_ row: Assumption) -> Cell {
    let style = looks.input(row.unit)
    let days = rows.first { $0.row.path == "calendar.days_per_month" }
    guard row.path == "calendar.hours_per_month", row.isDefault, let days,
      let name = names[days.index]
    else { return .number(row.value, style) }
    return .formula(.number(24) * .name(name), row.value, style)
  }

  private func spread(_ row: Assumption) -> Double? {
    switch row.distribution {
    case .normal(_, let deviation)?, .lognormal(_, let deviation)?: deviation
    default: nil
    }
  }

  private func date(_ row: Assumption) -> Cell {
    guard let date = row.asOf else {
      return row.isPrice ? .text("undated", looks.note) : .blank
    }
    return .number(Double(date.daysSince1970 + Self.daysFrom1900To1970), looks.date)
  }

  /// Spreadsheets count days from 1899-12-30.
  private static let daysFrom1900To1970 = 25_569

  /// Nothing while the number is the one that was shipped, else whether formulas follow.
  private func change(_ follow: Follow, _ place: Int) -> Cell {
    let now = Formula.cell(cell(place, Self.valueColumn))
    let shipped = Formula.cell(cell(place, Self.shippedColumn))
    let sign = { Formula.call("SIGN", $0) }
    let changed = Formula.text(Checks.changed)
    let answer: Formula
    switch follow {
    case .always: answer = changed
    case .never: answer = .text(Checks.runAgain)
    case .whilePositive:
      answer = .choice(
        .operation(.equals, sign(now), sign(shipped)), changed, .text(Checks.runAgain))
    case .whileInside:
      let sides = { (value: Formula) in sign(value) * .number(4) + sign(.number(1) - value) }
      answer = .choice(
        .operation(.equals, sides(now), sides(shipped)), changed, .text(Checks.runAgain))
    }
    return .formula(
      .choice(.operation(.equals, now, shipped), .text(""), answer), text: "", looks.note)
  }

  private func validation(_ row: Assumption, _ place: Int) -> CellValidation? {
    let rule: CellValidation.Rule
    switch (row.least, row.most) {
    case (let least?, let most?): rule = .between(least, most)
    case (let least?, nil): rule = .atLeast(least)
    case (nil, let most?): rule = .atMost(most)
    case (nil, nil): return nil
    }
    return CellValidation(row: Self.firstRow + place, column: Self.valueColumn, rule)
  }

  private func highlight(_ place: Int) -> Highlight {
    let change = CellReference(row: Self.firstRow + place, column: Self.changeColumn)
    return Highlight(
      row: change.row, columns: Self.changeColumn...Self.changeColumn,
      while: .operation(.differs, .cell(change), .text("")), looks.alarm)
  }
}

extension Follow {
  /// What follows a change, in words.
  fileprivate var words: String {
    switch self {
    case .always: "formulas"
    case .whilePositive: "formulas, unless it becomes 0 or was"
    case .whileInside: "formulas, strictly between 0 and 1"
    case .never: "breakeven alone"
    }
  }
}
