import CostEngine
import DecisionEngine
import ReportModel
import Quantities
import ScenarioModel
import Workbooks

/// The answer: what each option costs, which may win, which is the cheapest and by how much.
struct SummarySheet {
  static let name = "Summary"
  private static let heads = [
    "Option", "Id", "Kind", "May win", "Total of month 1", "Deciding total", "In the ranking",
    "Rank", "In the ranking of month 1", "Net present value", "Present value of the saving",
    "Gates failed or open, as shipped",
  ]
  private static let widths: [Double] = [36, 20, 12, 8, 18, 18, 18, 6, 18, 18, 18, 44]
  private static let headRow = 13
  /// What is said where no option may win.
  private static let none = "none is feasible"
  private static let yes = "yes"
  private static let no = "no"

  private enum Column: Int {
    case name, id, kind, mayWin, month, deciding, ranked, rank, rankedMonth
  }

  let contents: WorkbookContents

  private var looks: Looks { contents.looks }
  private var assessment: Assessment { contents.assessment }

  private func cell(_ option: Int, _ column: Column) -> CellReference {
    CellReference(sheet: Self.name, row: Self.headRow + 1 + option, column: column.rawValue)
  }

  private func range(_ column: Column) -> Formula {
    .range(cell(0, column), cell(contents.options.count - 1, column))
  }

  /// The sheet.
  var sheet: Worksheet {
    var sheet = Worksheet(name: Self.name, columnWidths: Self.widths)
    sheet.rows = top + answer
    sheet.rows.append(Self.heads.map { .text($0, looks.head) })
    for option in contents.options { sheet.rows.append(row(option)) }
    sheet.rows += [[], [.text("Amounts are in \(contents.scenario.currency.code).", looks.note)]]
    sheet.highlights = (2...3).map {
      Checks.highlight(CellReference(sheet: Self.name, row: $0, column: 1), looks)
    }
    return sheet
  }

  private var top: [[Cell]] {
    [
      [.text(contents.scenario.title, looks.title)],
      [.text(contents.scenario.date.map { "Date: \($0.iso)" } ?? "Undated", looks.note)],
      [
        .text("Formulas are", looks.section), Checks.ofFormulas,
        .text("Change the coloured cells of the sheet '\(AssumptionsSheet.name)'.", looks.note),
      ],
      [
        .text("Values are", looks.section), Checks.ofValues,
        .text(
          "Values that no formula can give stand beside a cell that says whether they still hold.",
          looks.note),
      ],
      [],
    ]
  }

  private var answer: [[Cell]] {
    let leader = assessment.cheapest
    let monthly = assessment.monthlyRanking.first
    return [
      [.text("Decided by"), .text(decidingMeasure)],
      [.text("Cheapest that may win"), winner(.ranked, .name, leader.map { name($0) })],
      [.text("its id"), winner(.ranked, .id, leader.map { id($0) })],
      [.text("by a margin of"), margin],
      [.text("Cheapest in month 1"), winner(.rankedMonth, .name, monthly.map { name($0) })],
      [.text("its id"), winner(.rankedMonth, .id, monthly.map { id($0) })],
      [
        .text("How sure that is"), .text(assessment.recommendation.verdict.rawValue),
        Checks.besideValue(looks),
      ],
      [],
    ]
  }

  private func name(_ option: Int) -> String { contents.scenario.options[option].name }
  private func id(_ option: Int) -> String { contents.scenario.options[option].id }

  private var countsExposure: Bool { contents.scenario.policy.exposure == .count }
  private var decidesByMonth: Bool { contents.scenario.policy.decideBy == .monthly }

  private var decidingMeasure: String {
    (decidesByMonth ? "the total of month 1" : "the net present value of the cost")
      + (countsExposure ? " and the exposure" : "")
  }

  /// What the option with the least number of a column is called.
  private func winner(_ ranked: Column, _ column: Column, _ text: String?) -> Cell {
    let numbers = range(ranked)
    let found = Formula.call(
      "INDEX", range(column), .call("MATCH", .call("MIN", numbers), numbers, .number(0)))
    return .formula(
      .choice(
        .operation(.equals, .call("COUNT", numbers), .number(0)), .text(Self.none), found),
      text: text ?? Self.none, looks.section)
  }

  /// (runner-up − leader) / runner-up.
  private var margin: Cell {
    let numbers = range(.ranked)
    let (least, second) = (
      Formula.call("SMALL", numbers, .number(1)), Formula.call("SMALL", numbers, .number(2))
    )
    let formula = Formula.choice(
      .operation(.isGreater, .call("COUNT", numbers), .number(1)),
      .choice(.operation(.isGreater, second, .number(0)), (second - least) / second, .number(0)),
      .text("–"))
    return assessment.margin.map { .formula(formula, $0, looks.share) }
      ?? .formula(formula, text: "–", looks.share)
  }

  private func row(_ option: Int) -> [Cell] {
    let scenario = contents.scenario
    let isFeasible = assessment.isFeasible(option)
    let isIn = Formula.operation(.equals, .cell(cell(option, .mayWin)), .text(Self.yes))
    let ranked = { (column: Column, value: Double) -> Cell in
      let formula = Formula.choice(isIn, .cell(cell(option, column)), .text(""))
      return isFeasible
        ? .formula(formula, value, looks.money) : .formula(formula, text: "", looks.money)
    }
    return [
      .text(name(option)), .text(id(option)), .text(scenario.options[option].kind.rawValue),
      .formula(
        .choice(mayWin(option), .text(Self.yes), .text(Self.no)),
        text: isFeasible ? Self.yes : Self.no),
      contents.figures.cell(contents.path(option, "monthly.total"), looks.money),
      deciding(option), ranked(.deciding, assessment.decidingTotals[option]), rank(option),
      ranked(.month, assessment.costs[option].bill.total),
      contents.figures.cell(contents.path(option, "horizon.npv"), looks.money),
      contents.figures.cell(
        contents.path(option, "horizon.saving_npv"), looks.money,
        else: option == scenario.baseline ? "baseline" : "–"),
      .text(reasons(option), looks.wrapped),
    ]
  }

  private func rank(_ option: Int) -> Cell {
    let own = Formula.cell(cell(option, .ranked))
    let formula = Formula.choice(
      .call("ISNUMBER", own), .call("RANK", own, range(.ranked), .number(1)), .text("–"))
    guard let place = assessment.ranking.firstIndex(of: option) else {
      return .formula(formula, text: "–")
    }
    return .formula(formula, Double(place + 1), looks.count)
  }

  private func deciding(_ option: Int) -> Cell {
    let base = contents.path(option, decidesByMonth ? "monthly.total" : "horizon.npv")
    guard countsExposure else { return contents.figures.cell(base, looks.money) }
    let months = decidesByMonth ? nil : contents.figures.reference("horizon.annuity")
    guard let total = contents.figures.reference(base), decidesByMonth || months != nil,
      let exposure = contents.figures.reference(contents.path(option, "beside.exposure"))
    else {
      return .number(Frozen.rounded(assessment.decidingTotals[option]), looks.money)
    }
    let whole = months.map { .cell(exposure) * .cell($0) } ?? .cell(exposure)
    return .formula(.cell(total) + whole, assessment.decidingTotals[option], looks.money)
  }

  private func reasons(_ option: Int) -> String {
    let findings = assessment.findings[option].map {
      $0.gate.rawValue + ($0.isOpen ? ", open" : "")
    }
    return findings.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "; ")
  }
}

extension SummarySheet {
  /// Whether no gate keeps an option out: those that numbers decide are held anew.
  private func mayWin(_ option: Int) -> Formula {
    .function("AND", [word(mayWinByWords(option))] + gates(option).map(\.formula))
  }

  /// Whether an option may win at a volume that its fleet can serve.
  func mayWinAtAnyVolume(_ option: Int) -> Formula {
    let lasting = gates(option).filter { $0.isOfVolume == false }
    return .function("AND", [word(mayWinByWords(option))] + lasting.map(\.formula))
  }

  private func word(_ isTrue: Bool) -> Formula { .function(isTrue ? "TRUE" : "FALSE", []) }

  private func mayWinByWords(_ option: Int) -> Bool {
    assessment.findings[option].allSatisfy { $0.isOpen || $0.isNumeric }
  }

  private func gates(_ option: Int) -> [(formula: Formula, isOfVolume: Bool)] {
    assessment.costs[option].gates.enumerated().map { index, gate in
      let isOfVolume =
        switch gate.kind {
        case .capacity, .rateLimit: true
        case .latency, .memory: false
        }
      guard
        let needed = contents.figures.reference(
          contents.path(option, "gates[\(index)].needed")),
        let offered = contents.figures.reference(
          contents.path(option, "gates[\(index)].offered"))
      else { return (word(gate.isMet), isOfVolume) }
      return (.operation(.isAtMost, .cell(needed), .cell(offered)), isOfVolume)
    }
  }

  /// The cells of the answers, by the paths of results.
  var references: [(path: String, cell: CellReference)] {
    let place = { (row: Int) in CellReference(sheet: Self.name, row: row, column: 1) }
    let first = top.count
    return [
      ("cheapest", place(first + 2)), ("margin", place(first + 3)),
      ("cheapest_monthly", place(first + 5)),
    ] + contents.options.map { (contents.path($0, "feasible"), cell($0, .mayWin)) }
  }
}
