import CommonMark
import Diagnostics
package import ReportModel

/// Turns reports into HTML; built once from templates, used from any number of threads.
package struct ReportRenderer: Sendable {
  private static let pagePath = "theme/page.html.mustache"
  private static let stylePaths = ["theme/theme.css", "theme/charts.css"]

  private let report: TemplateLibrary
  private let page: TemplateLibrary
  private let theme: String

  /// Checks and parses the templates of one kind of report.
  ///
  /// - Parameters:
  ///   - templates: the text of the files by their paths below the templates' folder.
  ///   - name: the kind of report, which is the folder of its templates.
  ///   - folder: the templates' folder as diagnostics name it.
  /// - Throws: `InvalidTemplates` with all that is wrong.
  package init(
    templates: [String: String], report name: String, vocabulary: ReportVocabulary,
    folder: String = "templates"
  ) throws {
    let reportFolder = TemplateFolder(report: name, in: templates, at: folder)
    var check = TemplateCheck()
    check.check(reportFolder, against: vocabulary)
    let shell = templates[Self.pagePath]
    if let shell {
      check.check(
        page: shell, file: "\(folder)/\(Self.pagePath)",
        against: PageFrame.vocabulary(with: vocabulary.values), unescaped: PageFrame.unescaped)
    }
    for path in [Self.pagePath] + Self.stylePaths {
      check.checkTheme(templates[path], file: "\(folder)/\(path)", isStyle: path != Self.pagePath)
    }
    try check.finish()
    report = try TemplateLibrary(reportFolder.sources, format: .markdown)
    page = try TemplateLibrary(["page": shell ?? ""], format: .html)
    theme = Self.stylePaths.compactMap { templates[$0] }.joined(separator: "\n")
  }

  /// A report as one HTML page that asks for nothing from anywhere.
  package func html(_ report: Report) throws -> String {
    let markdown = self.report.fill(TemplateFolder.main, with: report.values)
    var directives = DirectiveHTML(report)
    let body = try Markdown.renderHTML(markdown, directives: TemplateDirectiveCheck.names) {
      directives.html(of: $0)
    }
    let text = body.html + directives.appendix
    let style = PageStyle(theme: theme, report: report)
    return page.fill("page", with: PageFrame.values(of: report, style: style, body: text))
  }
}
