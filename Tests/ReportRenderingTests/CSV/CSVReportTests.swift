import ReportModel
import Testing

@testable import ReportRendering

@Suite("A report as CSV")
struct CSVReportTests {
  private let report = SampleReport().report

  @Test("has a file for each table and each chart's own figures, and a list of them at the end")
  func files() throws {
    let names = try CSVReport(report).files().map(\.name)
    #expect(names.last == "index.csv")
    let stems = names.dropLast().map { $0.dropLast(".csv".count) }
    #expect(stems == stems.sorted())
    for table in report.tables.keys { #expect(names.contains("\(table).csv"), "\(table)") }
    #expect(Set(names).isSubset(of: CSVReport.possibleNames))
    let list = try #require(try CSVReport(report).files().last?.text)
    #expect(list.hasPrefix("file,title,notes\r\n"))
    #expect(list.split(separator: "\r\n").count == names.count)
  }

  @Test("is one table where it has to be, a line for each cell")
  func stream() throws {
    let text = try CSVReport(report).stream()
    let lines = text.split(separator: "\r\n")
    #expect(lines.first == "table,row,role,head,column,unit,value,note")
    let cells = report.tables["answer"].map { $0.rows.count * ($0.columns.count - 1) } ?? 0
    #expect(lines.count { $0.hasPrefix("answer,") } == cells)
    #expect(
      lines.contains { $0.hasPrefix("answer,1,body,") && $0.contains(",Total,USD a month,2441,") })
  }
}
