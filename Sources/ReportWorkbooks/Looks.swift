import CostEngine
import Quantities
import ScenarioModel
import Workbooks

/// How the cells of a report's workbook look.
struct Looks {
  private static let headFill: CellStyle.Color = 0xE8EEF4
  private static let inputFill: CellStyle.Color = 0xFFF9E5
  private static let inputColor: CellStyle.Color = 0x1F3FBF
  private static let faintColor: CellStyle.Color = 0x606060
  private static let alarmFill: CellStyle.Color = 0xFBD5D0
  private static let titleSize = 14.0

  /// The currency of amounts.
  let currency: Currency

  /// The title of a sheet.
  let title = CellStyle.plain.with(\.isBold, true).with(\.fontSize, titleSize)
  /// The head of a column.
  let head = CellStyle.plain.with(\.isBold, true).with(\.fill, headFill).with(\.wraps, true)
    .with(\.hasLineBelow, true)
  /// The head of a block of rows.
  let section = CellStyle.plain.with(\.isBold, true)
  /// What explains.
  let note = CellStyle.plain.with(\.isItalic, true).with(\.color, faintColor)
  /// Text that goes on in further lines.
  let wrapped = CellStyle.plain.with(\.wraps, true)
  /// What warns.
  let alarm = CellStyle.plain.with(\.fill, alarmFill)
  /// A whole number.
  let count = CellStyle(numberFormat: "#,##0")
  /// A share.
  let share = CellStyle(numberFormat: "0.0%")
  /// Any number.
  let number = CellStyle(numberFormat: "#,##0.00####")
  /// A day.
  let date = CellStyle(numberFormat: "yyyy-mm-dd")

  /// An amount.
  var money: CellStyle { CellStyle(numberFormat: "#,##0.00\\ \"\(currency.code)\"") }
  /// A price of a unit.
  var price: CellStyle { CellStyle(numberFormat: "#,##0.00####\\ \"\(currency.code)\"") }
  /// A sum of amounts.
  var total: CellStyle { money.with(\.isBold, true).with(\.hasLineAbove, true) }

  /// A number that may be changed.
  func input(_ unit: ScenarioModel.Unit) -> CellStyle {
    let style = unit == .share ? CellStyle(numberFormat: "0.00##%") : unit.isMoney ? price : number
    return style.with(\.fill, Self.inputFill).with(\.color, Self.inputColor)
  }

  /// A number as the register shows it.
  func register(_ unit: ScenarioModel.Unit) -> CellStyle {
    unit == .share ? CellStyle(numberFormat: "0.00##%") : number
  }

  /// What a step counts.
  func style(_ unit: StepUnit?) -> CellStyle {
    switch unit {
    case .share: share
    case .money, .moneyPerMonth: money
    case .moneyPerMillionTokens: price
    case .requestsPerMonth, .tokensPerMonth, .tokensPerDay, .replicaHours: count
    case .number, .replicas, .machines, .fullTimeEquivalents, nil: number
    }
  }

  /// What a step counts, in words.
  func words(_ unit: StepUnit?) -> String {
    switch unit {
    case .number, nil: ""
    case .share: "share"
    case .replicas: "replicas"
    case .replicaHours: "replica-hours a month"
    case .machines: "machines"
    case .requestsPerMonth: "requests a month"
    case .tokensPerMonth: "tokens a month"
    case .tokensPerDay: "tokens a day"
    case .fullTimeEquivalents: "full-time equivalents"
    case .money: currency.code
    case .moneyPerMonth: "\(currency.code) a month"
    case .moneyPerMillionTokens: "\(currency.code) per million tokens"
    }
  }

  /// What a number of the register counts, money in the currency.
  func words(_ unit: ScenarioModel.Unit) -> String {
    unit.isMoney ? "\(currency.code) \(unit.rawValue)" : unit.rawValue
  }
}
