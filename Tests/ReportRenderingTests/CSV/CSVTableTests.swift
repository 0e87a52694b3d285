import ReportModel
import Testing

@testable import ReportRendering

@Suite("Tables as CSV")
struct CSVTableTests {
  private typealias Cell = ReportTable.Cell

  private func csv(
    _ columns: [ReportTable.Column], _ rows: [ReportTable.Row]
  ) throws -> [String] {
    let table = ReportTable(id: "costs", caption: "Costs", columns: columns, rows: rows)
    let text = try CSVTable(table, here: "you are here").text
    #expect(text.hasSuffix("\r\n"))
    return text.split(separator: "\r\n").map(String.init)
  }

  private let option = ReportTable.Column(id: "option", head: "Option")
  private let total = ReportTable.Column(
    id: "total", head: "Total", unit: "USD in month 1", content: .money)

  @Test("heads carry their units, numbers neither groups nor signs of their own")
  func numbers() throws {
    let share = ReportTable.Column(id: "share", head: "Share", content: .share)
    let lines = try csv(
      [option, total, share],
      [
        ReportTable.Row([
          "API", Cell("1,234.50", number: 1234.5), Cell("63.4%", number: 63.4, isPercentage: true),
        ]),
        ReportTable.Row([
          "Own", Cell("−20", number: -20), Cell("7%", number: 7, isPercentage: true),
        ]),
      ])
    #expect(
      lines == [
        "Option,Total (USD in month 1),Share,note", "API,1234.5,0.634,", "Own,-20,0.07,",
      ])
  }

  @Test("where a figure is missing the cell is empty and the note says why")
  func missing() throws {
    let lines = try csv(
      [option, total],
      [
        ReportTable.Row(["API", Cell("baseline", isMissing: true)]),
        ReportTable.Row(["Own", .none]),
        ReportTable.Row(["Both", Cell("7 ± 1", number: 7).said]),
      ])
    #expect(lines.dropFirst() == ["API,,Total: baseline", "Own,,", "Both,7,Total: 7 ± 1"])
  }

  @Test("totals are told from the rows that they add up, and the scenario's own row is marked")
  func roles() throws {
    let lines = try csv(
      [option, total],
      [
        ReportTable.Row(["API", Cell("1", number: 1)], isMarked: true),
        ReportTable.Row(["Total", Cell("1", number: 1)], role: .total),
      ])
    #expect(
      lines == [
        "Option,Total (USD in month 1),row,note", "API,1,body,you are here", "Total,1,total,",
      ])
  }

  @Test(
    "a text that a spreadsheet would compute is kept one, wherever it stands",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\tx", "\"'\tx\""),
      ("\rx", "\"'\rx\""), ("  =1", "'  =1"), ("\u{FF1D}1", "'\u{FF1D}1"),
      ("=\"a\"&1", "\"'=\"\"a\"\"&1\""), ("a=1", "a=1"), ("a;=1", "\"a;=1\""), ("", ""),
    ])
  func formulas(text: String, field: String) throws {
    let column = ReportTable.Column(id: "a", head: RichText(quoted: text))
    let lines = try csv([column], [ReportTable.Row([Cell(RichText(quoted: text))])])
    #expect(lines == ["\(field),note", "\(field),"])
  }

  @Test("fields with separators, quotes and line breaks are quoted")
  func quotes() throws {
    let lines = try csv([option], [ReportTable.Row([Cell(RichText(quoted: "a, \"b\"\nc\u{0}"))])])
    #expect(lines.last == "\"a, \"\"b\"\"\nc\u{FFFD}\",")
  }

  @Test("a text that no cell of a spreadsheet holds is an error that names the cell")
  func oversized() throws {
    let long = String(repeating: "x", count: CSVRecord.mostUnits)
    _ = try csv([option], [ReportTable.Row([Cell(RichText(quoted: long))])])
    let error = #expect(throws: OversizedField.self) {
      try csv([option], [ReportTable.Row([Cell(RichText(quoted: long + "x"))])])
    }
    #expect(
      error?.description == "a cell of the column 'option' in the table 'costs' has 32768 "
        + "characters, and a spreadsheet's cell holds 32767")
  }
}

extension ReportTable.Cell {
  /// The cell with a text that says more than its number.
  fileprivate var said: Self {
    var cell = self
    cell.isQualified = true
    return cell
  }
}
