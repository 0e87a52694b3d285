import CommonMark
import ReportModel

/// Turns the directives of one page into HTML.
struct DirectiveHTML {
  private let tables: [String: ReportTable]
  private let charts: [String: ReportChart]
  private var ids = ElementIDs()

  /// The directives of a report's page.
  init(_ report: Report) {
    tables = report.tables
    charts = report.charts
  }

  /// The HTML in place of a directive whose names have been checked.
  mutating func html(of directive: Directive) -> String {
    let caption = directive["caption"].map { Markdown.inlineHTML($0) }
    let name = directive.argument
    if directive.name == "table", let table = tables[name] {
      return TableHTML(
        table, id: ids.claim("table", name), caption: caption,
        columns: directive["columns"].map(TableHTML.columnNames)
      ).html
    }
    if directive.name == "chart", let chart = charts[name] {
      return ChartHTML(chart, id: ids.claim("chart", name), caption: caption).html
    }
    let title = caption ?? Markdown.escapeHTML(name)
    return "<p class=\"empty-table\"><strong>\(title).</strong> Nothing to show.</p>"
  }
}
