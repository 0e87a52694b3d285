import Publishing
import ReportRendering
import ScenarioModel

/// Which reports a run makes of its scenarios.
struct ReportOrder: Sendable {
  /// The formats, in their order.
  var formats: [ReportFormat]
  /// The report's name or a folder of templates; nil where each scenario says its own.
  var template: String?
  /// Whether what is internal is shown.
  var includesInternal: Bool
  /// Whether a PDF carries the scenario.
  var attachesScenario: Bool
  /// Whether all goes to standard output, where nothing has several files.
  var isStreamed = false
  /// What Markdown is for.
  var site = Site.plain
  /// Whether a page compares the others.
  var hasIndex = false
  /// What prints PDF.
  let printer: PDFPrinter

  /// The order of some options.
  init(_ formats: [ReportFormat], _ page: PageOptions) {
    self.formats = formats
    template = page.template
    includesInternal = page.internal
    attachesScenario = page.attachScenario
    printer = PDFPrinter(PDFEngine(page.pdfEngine), seconds: page.pdfTimeout)
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

  /// The command that makes a report again, without its inputs and places.
  func command(_ format: ReportFormat) -> String {
    var words = ["build"]
    if includesInternal { words.append("--internal") }
    if let kind { words.append("--template \(kind.rawValue)") }
    if format != .html { words.append("--to \(format.rawValue)") }
    if format == .md { words.append("--site \(site.rawValue)") }
    if format == .pdf, attachesScenario { words.append("--attach-scenario") }
    return words.joined(separator: " ")
  }
}
