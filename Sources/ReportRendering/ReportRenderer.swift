import CommonMark
import Diagnostics
package import ReportModel
import ScenarioModel

/// Turns reports into HTML; built once from templates, used from any number of threads.
package struct ReportRenderer: Sendable {
  private static let pagePath = "\(TemplateFolder.theme)/page.html.mustache"
  private static let chartPath = "theme/charts.css"
  private static let stylePaths = ["theme/theme.css", "theme/print.css", chartPath]
  private static let paperPath = "theme/paper.css"

  /// The style sheets of every page.
  static var styles: [String] { stylePaths + [paperPath] }

  private let report: TemplateLibrary
  private let page: TemplateLibrary
  private let theme: String
  private let paper: String
  /// The colours of charts.
  let chartTheme: String
  private let language: Language

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
  ///   - language: what the fixed words of templates and pages are in.
  ///   - folder: the templates' folder as diagnostics name it.
  ///   - isChecked: whether these very templates have passed the check before.
  /// - Throws: `InvalidTemplates` with all that is wrong.
  package init(
    templates: [String: String], report name: String, vocabulary: ReportVocabulary,
    in language: Language = .english, folder: String = "templates", isChecked: Bool = false
  ) throws {
    let reportFolder = TemplateFolder(report: name, in: templates, at: folder)
    let pageFolder = TemplateFolder(pageOf: name, in: templates, at: folder)
    if !isChecked { try Self.check(templates, reportFolder, pageFolder, vocabulary, folder) }
    self.language = language
    let fixed = TemplateWords(language: language)
    report = try TemplateLibrary(
      reportFolder.sources.mapValues { fixed.filled($0, as: .markdown) }, format: .markdown)
    page = try TemplateLibrary(
      pageFolder.sources.mapValues { fixed.filled($0, as: .html) }, format: .html)
    theme = Self.stylePaths.compactMap { templates[$0] }
      .map { fixed.filled($0, as: .style) }.joined(separator: "\n")
    paper = templates[Self.paperPath, default: ""]
    chartTheme = templates[Self.chartPath].map { fixed.filled($0, as: .style) } ?? ""
  }

  private static func check(
    _ templates: [String: String], _ reportFolder: TemplateFolder, _ pageFolder: TemplateFolder,
    _ vocabulary: ReportVocabulary, _ folder: String
  ) throws {
    var check = TemplateCheck()
    check.check(reportFolder, against: vocabulary.withWords)
    check.check(
      page: pageFolder, against: PageFrame.vocabulary(with: vocabulary.withWords.values),
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

  /// What stands above the report where the page has no other cover, as Markdown.
  func cover(_ report: Report) -> String {
    self.report.fill(TemplateFolder.cover, with: report.values)
  }

  /// The page of a report from its Markdown and what was drawn for it.
  package func html(
    _ report: Report, text markdown: String, drawn: DrawnParts, for medium: Medium = .screen
  ) throws -> String {
    let words = PageWords(report.language)
    var directives = DirectiveHTML(report, drawn, isPrinted: medium == .paper)
    let body = try LandmarkWords.$current.withValue(words.landmarks) {
      try Markdown.renderHTML(
        markdown, directives: TemplateDirectiveCheck.names, labels: words.labels,
        renderTable: { PipeTableHTML($0, words: words).html }, expand: { directives.html(of: $0) })
    }
    let whole = body.html + directives.appendix(section: body.nextSection)
    // WeasyPrint knows no <wbr>, but breaks at a space without width.
    var text = medium == .paper ? whole.replacing("<wbr>", with: "\u{200B}") : whole
    if medium == .paper, !report.brand.fonts.isEmpty { text = BrandFonts.inCharts(of: text) }
    let style = PageStyle(
      theme: medium == .paper
        ? theme + "\n" + TemplateWords(language: language).filled(paper, as: .style) : theme,
      report: report)
    return page.fill(
      TemplateFolder.page,
      with: PageFrame.values(of: report, style: style, body: text))
  }
}
