import Foundation
import Testing
import Workbooks

struct WorkbookWritingTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  private func bytes(_ workbook: Workbook) throws -> Data {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("book.xlsx")
    try workbook.write(to: path.path, partsIn: folder.path)
    return try Data(contentsOf: path)
  }

  private static func workbook(_ cells: [Cell], name: String = "Sheet") -> Workbook {
    Workbook(title: "Title", sheets: [Worksheet(name: name, rows: [cells])])
  }

  private static let whole: Workbook = {
    var sheet = Worksheet(
      name: "Bill", columnWidths: [20, 12], frozenRows: 1, frozenColumns: 1)
    let money = CellStyle(numberFormat: "#,##0.00").with(\.isBold, true)
    sheet.rows = [
      [.text("Line"), .text("Amount", .plain.with(\.fill, 0xDDEEFF))],
      [.text("Tokens"), .number(12.5, money)],
      [.text("Total"), .formula(.name("tokens") * .number(2), 25, money)],
    ]
    sheet.validations = [CellValidation(row: 1, column: 1, .between(0, 1), message: "a share")]
    sheet.highlights = [
      Highlight(
        row: 2, columns: 0...1, while: .operation(.isGreater, .name("tokens"), .number(3)),
        .plain.with(\.fill, 0xFFDDDD))
    ]
    let cell = { sheet.reference(row: $0, column: $1) }
    sheet.charts = [
      WorkbookChart(
        .stackedColumns, title: "Cost", categoryTitle: "line", valueTitle: "USD",
        categories: (cell(1, 0), cell(2, 0)),
        series: [.init(name: cell(0, 1), from: cell(1, 1), to: cell(2, 1))], row: 5, column: 0)
    ]
    return Workbook(
      title: "A title", createdOnDay: 20_000, sheets: [sheet],
      names: [DefinedName("tokens", cell(1, 1))])
  }()

  @Test("Equal workbooks are equal bytes, a second later too")
  func determinism() async throws {
    let first = try bytes(Self.whole)
    try await Task.sleep(for: .seconds(1.1))
    let second = try WorkbookWritingTests().bytes(Self.whole)
    #expect(first.starts(with: Data("PK".utf8)) && first.count > 4000)
    #expect(first == second)
  }

  @Test(
    "Text that looks like a formula, a command or an address is written as text",
    arguments: [
      "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "https://example.org", "{=1}", "",
      "\u{0}\u{1}\u{FFFE}", "_x0041_", "<b>&amp;</b>",
    ])
  func hostileText(_ text: String) throws {
    let all = try bytes(Self.workbook([.text(text)]))
    #expect(all.count > 1000)
  }

  @Test("A text longer than a cell holds is an error that names the cell")
  func longText() {
    let text = String(repeating: "a", count: 100_000)
    #expect(throws: WorkbookError.textTooLong(sheet: "Sheet", cell: "B1", count: 100_000)) {
      try bytes(Self.workbook([.blank, .text(text)]))
    }
    let most = String(repeating: "a", count: Cell.mostCharacters)
    #expect(throws: Never.self) { try WorkbookWritingTests().bytes(Self.workbook([.text(most)])) }
  }

  @Test("A formula longer than a cell holds is an error that names the cell")
  func longFormula() {
    let sum = (0..<3000).reduce(Formula.number(0)) { sum, _ in sum + .name("xy") }
    // "0" and 3,000 times "+xy".
    #expect(throws: WorkbookError.formulaTooLong(sheet: "Sheet", cell: "A1", count: 9001)) {
      try bytes(Self.workbook([.formula(sum, 0)]))
    }
  }

  @Test("A sheet wider or longer than fits is an error")
  func largeSheets() {
    let wide = Self.workbook(Array(repeating: .blank, count: 16_385))
    #expect(throws: WorkbookError.tooManyColumns(sheet: "Sheet", count: 16_385)) {
      try bytes(wide)
    }
    var long = Self.workbook([])
    long.sheets[0].rows = Array(repeating: [], count: 1_048_577)
    #expect(throws: WorkbookError.tooManyRows(sheet: "Sheet", count: 1_048_577)) {
      try bytes(long)
    }
  }

  @Test("A name of a sheet that was not made valid is an error in the library's words")
  func invalidName() {
    #expect(throws: WorkbookError.self) { try bytes(Self.workbook([], name: "a/b")) }
  }
}
