import CostEngine
import ScenarioModel
import Workbooks

/// What each option saves against the baseline month by month, from which payback and the internal
/// rate of return are read.
struct SavingSheet {
  static let name = "Savings"
  private static let firstRow = 4
  private static let width = 18.0
  private static let heads = [
    "Saving", "Without book value", "So far, without book value", "Discounted so far", "So far",
    "Turn",
  ]

  let contents: WorkbookContents
  let cash: CashFlowSheet

  private var looks: Looks { contents.looks }
  private var months: Int { contents.scenario.horizon.monthCount }
  private var baseline: Int { contents.scenario.baseline }
  /// The options that save against the baseline.
  var savers: [Int] { contents.options.filter { $0 != baseline } }

  fileprivate enum Column: Int {
    case saving, bare, bareSoFar, discountedSoFar, soFar, turn
  }

  private func cell(_ saver: Int, _ column: Column, _ month: Int) -> CellReference {
    CellReference(
      sheet: Self.name, row: Self.firstRow + month,
      column: 1 + saver * Self.heads.count + column.rawValue)
  }

  private func range(_ saver: Int, _ column: Column) -> Formula {
    .range(cell(saver, column, 0), cell(saver, column, months))
  }

  /// The sheet; nil without an option beside the baseline, or without months.
  var sheet: Worksheet? {
    guard !savers.isEmpty, cash.sheet != nil else { return nil }
    var sheet = Worksheet(
      name: Self.name,
      columnWidths: [14] + Array(repeating: Self.width, count: savers.count * Self.heads.count),
      frozenRows: Self.firstRow, frozenColumns: 1)
    sheet.rows = contents.opening(
      "Savings against \(contents.scenario.options[baseline].name)")
    sheet.rows.append(
      [.blank]
        + savers.flatMap { option in
          Self.heads.indices.map { index -> Cell in
            index == 0 ? .text(contents.scenario.options[option].name, looks.section) : .blank
          }
        })
    sheet.rows.append(
      [.text("Month", looks.head)]
        + savers.flatMap { _ in Self.heads.map { .text($0, looks.head) } })
    let columns = savers.indices.map { values($0) }
    for month in 0...months {
      sheet.rows.append(
        [.number(Double(month), looks.count)]
          + savers.indices.flatMap { row($0, month, columns[$0][month]) })
    }
    sheet.highlights = [contents.openingHighlight(Self.name)]
    return sheet
  }

  /// The numbers of a month of a saver.
  private struct Values {
    var saving = 0.0
    var bare = 0.0
    var bareSoFar = 0.0
    var discountedSoFar = 0.0
    var soFar = 0.0
    var turn = 0.0
  }

  private func figure(_ option: Int, _ rest: String) -> Double {
    contents.figures.value(contents.path(option, rest)) ?? 0
  }

  private func values(_ saver: Int) -> [Values] {
    let option = savers[saver]
    let savings = (0...months).map {
      figure(baseline, "cash_flow[\($0)]") - figure(option, "cash_flow[\($0)]")
    }
    let least = (savings.map { abs($0) }.max() ?? 0) * Self.leastShare
    let discount = contents.figures.value("horizon.monthly_discount") ?? 1
    var (all, now, factor) = ([Values](), Values(), 1.0)
    for (month, saving) in savings.enumerated() {
      now.saving = saving
      now.bare = saving
      if month == months {
        now.bare += figure(baseline, "book_value") - figure(option, "book_value")
      }
      now.bareSoFar += now.bare
      now.discountedSoFar += now.bare * factor
      now.soFar += saving
      if abs(saving) > least { now.turn = saving > 0 ? 1 : -1 }
      factor *= discount
      all.append(now)
    }
    return all
  }

  /// Amounts of a smaller share of the largest have no sign.
  private static let leastShare = 1e-12
  /// Sums below 0 by a smaller share of the largest amount are 0.
  private static let leastSumShare = 1e-9

  private func row(_ saver: Int, _ month: Int, _ value: Values) -> [Cell] {
    let option = savers[saver]
    let money = looks.money
    let own = { (column: Column) in Formula.cell(cell(saver, column, month)) }
    let before = { (column: Column) in Formula.cell(cell(saver, column, month - 1)) }
    let flow = { (option: Int) in
      Formula.cell(
        CellReference(
          sheet: CashFlowSheet.name, row: CashFlowSheet.firstRow + month,
          column: CashFlowSheet.cashColumn(option)))
    }
    let book = month == months ? bookValue(option) : nil
    let discounted = discount(month).map { own(.bare) * $0 }
    let isFirst = month == 0
    let largest = Formula.call(
      "MAX", .call("MAX", range(saver, .saving)), .negative(.call("MIN", range(saver, .saving))))
    return [
      .formula(flow(baseline) - flow(option), value.saving, money),
      .formula(book.map { own(.saving) + $0 } ?? own(.saving), value.bare, money),
      .formula(isFirst ? own(.bare) : before(.bareSoFar) + own(.bare), value.bareSoFar, money),
      discounted.map {
        .formula(
          isFirst ? own(.bare) : before(.discountedSoFar) + $0, value.discountedSoFar, money)
      } ?? .text("–", money),
      .formula(isFirst ? own(.saving) : before(.soFar) + own(.saving), value.soFar, money),
      .formula(
        .choice(
          .operation(
            .isGreater, .call("ABS", own(.saving)), largest * .number(Self.leastShare)),
          .call("SIGN", own(.saving)), isFirst ? .number(0) : before(.turn)),
        value.turn, looks.count),
    ]
  }

  /// What the baseline's machines are worth at the horizon less what the option's are.
  private func bookValue(_ option: Int) -> Formula? {
    guard let own = contents.figures.reference(contents.path(option, "book_value")),
      let other = contents.figures.reference(contents.path(baseline, "book_value"))
    else { return nil }
    return .cell(other) - .cell(own)
  }

  private func discount(_ month: Int) -> Formula? {
    contents.figures.reference("horizon.monthly_discount").map {
      .operation(.power, .cell($0), .number(Double(month)))
    }
  }
}

extension SavingSheet {
  /// What is said where the sum of the savings stays below 0.
  static let never = "never"

  /// A word in the place of a number.
  private var word: CellStyle { .plain.with(\.isFlushRight, true) }

  /// A way to sum savings up to payback.
  enum Payback {
    case withoutBookValue, withBookValue, discounted

    fileprivate var columns: (amounts: Column, sums: Column) {
      switch self {
      case .withoutBookValue: (.bare, .bareSoFar)
      case .withBookValue: (.saving, .soFar)
      case .discounted: (.bare, .discountedSoFar)
      }
    }
  }

  /// The first month from which the sum never turns negative again, or a word.
  func payback(_ option: Int, _ kind: Payback, month: Int?) -> Cell {
    guard let saver = savers.firstIndex(of: option) else { return .text("baseline", word) }
    guard kind != .discounted || discount(0) != nil else {
      return month.map { .number(Double($0), looks.count) } ?? .text(Self.never, word)
    }
    let columns = kind.columns
    let amounts = range(saver, columns.amounts)
    let least = Formula.negative(
      .call("MAX", .call("MAX", amounts), .negative(.call("MIN", amounts)))
        * .number(Self.leastSumShare))
    let numbers = Formula.range(
      CellReference(sheet: Self.name, row: Self.firstRow, column: 0),
      CellReference(sheet: Self.name, row: Self.firstRow + months, column: 0))
    let last = Formula.call(
      "SUMPRODUCT",
      .call(
        "MAX",
        .operation(.isLess, range(saver, columns.sums), least) * (numbers + .number(1))))
    let formula = Formula.choice(
      .operation(.isGreater, last, .number(Double(months))), .text(Self.never), last)
    return month.map { .formula(formula, Double($0), looks.count) }
      ?? .formula(formula, text: Self.never, looks.count.with(\.isFlushRight, true))
  }

  /// The yearly internal rate of return, only where the saving turns from negative to positive
  /// exactly once.
  func rateOfReturn(_ option: Int, rate: Double?) -> Cell {
    guard let saver = savers.firstIndex(of: option) else { return .text("baseline", word) }
    let later = Formula.range(cell(saver, .turn, 1), cell(saver, .turn, months))
    let earlier = Formula.range(cell(saver, .turn, 0), cell(saver, .turn, months - 1))
    let turns = Formula.call(
      "SUMPRODUCT",
      .operation(.differs, later, earlier) * .operation(.differs, earlier, .number(0)))
    let isSound = Formula.call(
      "AND", .operation(.equals, turns, .number(1)),
      .operation(.isGreater, .cell(cell(saver, .turn, months)), .number(0)))
    let monthly = Formula.call(
      "IRR", range(saver, .saving), .number(Self.guess(rate)))
    let yearly =
      .operation(.power, .number(1) + monthly, .number(Self.monthsInYear)) - .number(1)
    let formula = Formula.choice(
      isSound, .call("IFERROR", yearly, .text("–")), .text("–"))
    return rate.map { .formula(formula, $0, looks.share) }
      ?? .formula(formula, text: "–", looks.share.with(\.isFlushRight, true))
  }

  private static let monthsInYear = 12.0
  private static let usualGuess = 0.01

  /// The monthly rate that the search for it begins with, in so many digits that a reader can read.
  private static func guess(_ rate: Double?) -> Double {
    guard let rate, rate > -1 else { return usualGuess }
    var root = (1 + rate)
    // The twelfth root: the third of the square root of the square root.
    root = root.squareRoot().squareRoot()
    let third = (0..<60).reduce(1.0) { guess, _ in (2 * guess + root / (guess * guess)) / 3 }
    return (third * 1e6).rounded() / 1e6 - 1
  }
}
