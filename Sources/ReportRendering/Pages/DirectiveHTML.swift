import CommonMark
import ReportModel
import ScenarioModel

/// Turns the directives of one page into HTML.
struct DirectiveHTML {
  private let tables: [String: ReportTable]
  private let charts: [String: ReportChart]
  private let accent: String?
  private let isPrinted: Bool
  private let drawn: DrawnParts
  private let words: PageWords
  private var ids = ElementIDs()
  private var shown: Set<String> = []
  private var figures: [(data: ReportTable, html: String)] = []

  /// The directives of a report's page, on paper or on a screen, with what was drawn for it.
  init(_ report: Report, _ drawn: DrawnParts, isPrinted: Bool = false) {
    self.isPrinted = isPrinted
    self.drawn = drawn
    words = PageWords(report.language)
    tables = report.tables
    charts = report.charts
    accent = report.accent?.text
  }

  /// The HTML in place of a directive whose names have been checked.
  mutating func html(of directive: Directive) -> String {
    let caption = directive["caption"].map { Markdown.inlineHTML($0) }
    let name = directive.argument
    if directive.name == "table", let table = tables[name] {
      shown.insert(name)
      let columns = directive["columns"].map(TableHTML.columnNames)
      let html = TableHTML(
        table, id: ids.claim("table", name), label: directive.label, caption: caption,
        columns: columns, words: words, sections: columns == nil ? drawn.sections[name] : nil)
      return isPrinted ? html.printed : html.html
    }
    if directive.name == "chart", let chart = charts[name] {
      let figure = ChartHTML(
        chart, id: ids.claim("chart", name), label: directive.label, caption: caption,
        words: words, accent: accent,
        drawn: drawn.charts[name])
      figures.append((chart.data, figure.paperFigures))
      return figure.html
    }
    return TableHTML.empty(
      id: ids.claim(directive.name, name), label: directive.label,
      caption: caption ?? Markdown.escapeHTML(name), words: words)
  }

  /// For paper, the figures behind the charts so far that no table of the page gives, as a section
  /// with a number where sections have one.
  func appendix(section number: String?) -> String {
    let figures = figures.filter { !shown.contains($0.data.id) || tables[$0.data.id] != $0.data }
      .map(\.html).joined()
    guard !figures.isEmpty else { return "" }
    return """
      <section class="paper" aria-labelledby="paper_heading">
      <h2 id="paper_heading">\(Heading.numberHTML(number))\(words.allChartFigures)</h2>
      \(figures)</section>

      """
  }
}
