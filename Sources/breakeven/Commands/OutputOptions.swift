import ArgumentParser
import Publishing
import ScenarioModel

/// What reports are written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case html, pdf
}

/// The options that say which reports are written, as what and where.
struct OutputOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The folder for the reports, or - for standard output.")
  var output = "out"

  @ArgumentParser.Option(
    name: .customLong("to"), help: "The format; may be given several times (default: html).")
  var formats: [ReportFormat] = []

  @ArgumentParser.Option(
    help: """
      The report: \(ReportKind.allCases.map(\.rawValue).joined(separator: ", ")); or a folder of \
      templates laid over those of the scenario's own report.
      """)
  var template: String?

  @ArgumentParser.Option(help: "What prints PDF: weasyprint, chromium or the path of either.")
  var pdfEngine = PDFEngine.standard.program

  @ArgumentParser.Option(help: "Seconds that one PDF may take.")
  var pdfTimeout = 120

  /// The formats, each once, in their order.
  var wanted: [ReportFormat] {
    formats.isEmpty ? [.html] : ReportFormat.allCases.filter(formats.contains)
  }

  /// The kind of report that every scenario is built into; nil where each says its own.
  var kind: ReportKind? { template.flatMap(ReportKind.init) }

  /// The folder of templates that are laid over those of the report.
  var templateFolder: String? { kind == nil ? template : nil }

  /// What a report's file name carries besides the scenario's: the name of another template.
  var templateSuffix: String {
    let name = template?.split(separator: "/").last { $0 != "." && $0 != ".." }
    return name.map { ".\($0)" } ?? ""
  }

  /// What prints PDF.
  var printer: PDFPrinter { PDFPrinter(PDFEngine(pdfEngine), seconds: pdfTimeout) }

  /// The command that makes a report again, without its inputs and places.
  func command(_ format: ReportFormat, includesInternal: Bool) -> String {
    var words = ["build"]
    if includesInternal { words.append("--internal") }
    if let kind { words.append("--template \(kind.rawValue)") }
    if format != .html { words.append("--to \(format.rawValue)") }
    return words.joined(separator: " ")
  }

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes a folder or -, not nothing") }
    if output == "-", wanted.count > 1 {
      throw ValidationError("standard output takes one format")
    }
    if pdfEngine.isEmpty { throw ValidationError("--pdf-engine takes a program, not nothing") }
    if !(1...86_400).contains(pdfTimeout) {
      throw ValidationError("--pdf-timeout takes seconds, from 1 to 86400")
    }
    if let template, kind == nil, !template.contains("/"), PathKind(of: template) != .folder {
      let names = ReportKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--template takes one of \(names), or a folder; not '\(template)'")
    }
  }
}
