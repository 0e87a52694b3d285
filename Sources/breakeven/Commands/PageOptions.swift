import ArgumentParser
import Publishing
import ScenarioModel

/// The options that say how a page is made.
struct PageOptions: ParsableArguments {
  @Flag(help: "Show what the scenario marks as internal.")
  var `internal` = false

  @ArgumentParser.Option(
    help: """
      The report: \(ReportKind.allCases.map(\.rawValue).joined(separator: ", ")); or a folder of \
      templates laid over those of the scenario's own report.
      """)
  var template: String?

  @Flag(help: "Attach the scenario to the PDF, with the files that it extends (PDF/A-3).")
  var attachScenario = false

  @ArgumentParser.Option(help: "What prints PDF: weasyprint, chromium or the path of either.")
  var pdfEngine = PDFEngine.standard.program

  @ArgumentParser.Option(help: "Seconds that one PDF may take.")
  var pdfTimeout = 120

  func validate() throws {
    if pdfEngine.isEmpty { throw ValidationError("--pdf-engine takes a program, not nothing") }
    if attachScenario, !PDFEngine(pdfEngine).attachesFiles {
      throw ValidationError("--attach-scenario needs WeasyPrint: Chromium can't attach files")
    }
    if !(1...86_400).contains(pdfTimeout) {
      throw ValidationError("--pdf-timeout takes seconds, from 1 to 86400")
    }
    if let template, ReportKind(rawValue: template) == nil, !template.contains("/"),
      PathKind(of: template) != .folder
    {
      let names = ReportKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--template takes one of \(names), or a folder; not '\(template)'")
    }
  }
}
