import CommonMark
import ReportModel

/// Turns the directives of one page into HTML.
struct DirectiveHTML {
  private let tables: [String: ReportTable]
  private let charts: [String: ReportChart]
  private let drawn: DrawnParts
  private var ids = ElementIDs()
  private var shown: Set<String> = []
  private var figures: [(data: ReportTable, html: String)] = []

  /// The directives of a report's page, with what was drawn for it.
  init(_ report: Report, _ drawn: DrawnParts) {
    self.drawn = drawn
    tables = report.tables
    charts = report.charts
  }

  /// The HTML in place of a directive whose names have been checked.
  mutating func html(of directive: Directive) -> String {
    let caption = directive["caption"].map { Markdown.inlineHTML($0) }
    let name = directive.argument
    if directive.name == "table", let table = tables[name] {
      shown.insert(name)
      let columns = directive["columns"].map(TableHTML.columnNames)
      return TableHTML(
        table, id: ids.claim("table", name), caption: caption, columns: columns,
        sections: columns == nil ? drawn.sections[name] : nil
      ).html
    }
    if directive.name == "chart", let chart = charts[name] {
      let figure = ChartHTML(
        chart, id: ids.claim("chart", name), caption: caption, drawn: drawn.charts[name])
      figures.append((chart.data, figure.paperFigures))
      return figure.html
    }
    return TableHTML.empty(caption: caption ?? Markdown.escapeHTML(name))
  }

  /// For paper, the figures behind the charts so far that no table of the page gives.
  var appendix: String {
    let figures = figures.filter { !shown.contains($0.data.id) || tables[$0.data.id] != $0.data }
      .map(\.html).joined()
    guard !figures.isEmpty else { return "" }
    return """
      <section class="paper" aria-labelledby="paper_heading">
      <h2 id="paper_heading">The figures behind the charts</h2>
      \(figures)</section>

      """
  }
}
