import CommonMark
import Diagnostics
package import ReportModel

/// Turns reports into HTML; built once from templates, used from any number of threads.
package struct ReportRenderer: Sendable {
  private static let pagePath = "\(TemplateFolder.theme)/page.html.mustache"
  private static let stylePaths = ["theme/theme.css", "theme/print.css", "theme/charts.css"]
  private static let paperPath = "theme/paper.css"

  private let report: TemplateLibrary
  private let page: TemplateLibrary
  private let theme: String
  private let paper: String

  /// What a page is made for.
  package enum Medium: Sendable {
    /// A page that browsers show, with the fonts of the machine.
    case screen
    /// A page to be printed, which brings its own fonts.
    case paper
  }

  /// Checks and parses the templates of one kind of report.
  ///
  /// - Parameters:
  ///   - templates: the text of the files by their paths below the templates' folder.
  ///   - name: the kind of report, which is the folder of its templates.
  ///   - folder: the templates' folder as diagnostics name it.
  ///   - isChecked: whether these very templates have passed the check before.
  /// - Throws: `InvalidTemplates` with all that is wrong.
  package init(
    templates: [String: String], report name: String, vocabulary: ReportVocabulary,
    folder: String = "templates", isChecked: Bool = false
  ) throws {
    let reportFolder = TemplateFolder(report: name, in: templates, at: folder)
    let pageFolder = TemplateFolder(pageOf: name, in: templates, at: folder)
    if !isChecked { try Self.check(templates, reportFolder, pageFolder, vocabulary, folder) }
    report = try TemplateLibrary(reportFolder.sources, format: .markdown)
    page = try TemplateLibrary(pageFolder.sources, format: .html)
    theme = Self.stylePaths.compactMap { templates[$0] }.joined(separator: "\n")
    paper = templates[Self.paperPath, default: ""]
  }

  private static func check(
    _ templates: [String: String], _ reportFolder: TemplateFolder, _ pageFolder: TemplateFolder,
    _ vocabulary: ReportVocabulary, _ folder: String
  ) throws {
    var check = TemplateCheck()
    check.check(reportFolder, against: vocabulary)
    check.check(
      page: pageFolder, against: PageFrame.vocabulary(with: vocabulary.values),
      unescaped: PageFrame.unescaped)
    for path in [pagePath, paperPath] + stylePaths {
      check.checkTheme(templates[path], file: "\(folder)/\(path)", isStyle: path != pagePath)
    }
    try check.finish()
  }

  /// A report as one HTML page that asks for nothing from anywhere.
  package func html(_ report: Report, for medium: Medium = .screen) throws -> String {
    try html(report, text: markdown(report), drawn: DrawnParts(report), for: medium)
  }

  /// The report's Markdown, with directives where tables and charts go.
  package func markdown(_ report: Report) -> String {
    self.report.fill(TemplateFolder.main, with: report.values)
  }

  /// The page of a report from its Markdown and what was drawn for it.
  package func html(
    _ report: Report, text markdown: String, drawn: DrawnParts, for medium: Medium = .screen
  ) throws -> String {
    var directives = DirectiveHTML(report, drawn)
    let body = try Markdown.renderHTML(
      markdown, directives: TemplateDirectiveCheck.names,
      renderTable: { PipeTableHTML($0).html }, expand: { directives.html(of: $0) })
    let whole = body.html + directives.appendix
    // WeasyPrint knows no <wbr>, but breaks at a space without width.
    let text = medium == .paper ? whole.replacing("<wbr>", with: "\u{200B}") : whole
    let style = PageStyle(
      theme: medium == .paper ? theme + "\n" + paper : theme, report: report)
    return page.fill(
      TemplateFolder.page, with: PageFrame.values(of: report, style: style, body: text))
  }
}
