import CommonMark
import ReportModel

/// Turns the directives of one page into Markdown, and keeps what files it needs.
struct DirectiveMarkdown {
  private let report: Report
  private let dialect: MarkdownDialect
  private let words: PageWords
  /// What stands before the name of a picture.
  private let pictures: String
  private var ids = ElementIDs()
  private var shown: Set<String> = []
  /// The charts of the page in their order, with their labels.
  private(set) var figures: [(chart: ReportChart, label: String?)] = []

  /// The directives of a report's page, which puts something before the names of pictures.
  init(_ report: Report, as dialect: MarkdownDialect, pictures: String) {
    self.report = report
    self.pictures = pictures
    self.dialect = dialect
    words = PageWords(report.language)
  }

  /// The lines in place of a directive whose names have been checked.
  mutating func lines(of directive: Directive) -> [String] {
    let caption = directive["caption"].map { Markdown.written(inlines: $0, as: dialect) }
    let name = directive.argument
    let anchor = ids.claim(directive.name, name)
    if directive.name == "table", let table = report.tables[name] {
      shown.insert(name)
      return TableMarkdown(
        table, anchor: anchor, label: directive.label, caption: caption,
        columns: directive["columns"].map(TableHTML.columnNames), as: dialect, words: words
      ).lines
    }
    if directive.name == "chart", let chart = report.charts[name] {
      figures.append((chart, directive.label))
      return figure(chart, anchor, directive.label, caption)
    }
    return CaptionMarkdown.lines(
      label: directive.label, caption: caption ?? name, anchor: anchor, as: dialect)
      + ["", Markdown.written(words.nothing, as: dialect, atLineStart: true)]
  }

  /// Caption, sentence and picture; who can't see it hears what it shows.
  private func figure(
    _ chart: ReportChart, _ anchor: String, _ label: String?, _ caption: String?
  ) -> [String] {
    let title = chart.title.written(as: dialect)
    let sentence = chart.sentence.written(as: dialect)
    return CaptionMarkdown.lines(
      label: label, caption: caption ?? title, anchor: anchor, as: dialect)
      + [
        "", chart.sentence.written(as: dialect, atLineStart: true), "",
        "![\(title). \(sentence)](\(pictures)\(chart.id).svg)",
      ]
  }

  /// The figures behind the charts that no table of the page gives.
  var appendix: [String] {
    var given = shown
    let tables = figures.compactMap { chart, label -> [String]? in
      let data = chart.data
      guard !given.contains(data.id) || report.tables[data.id].map({ $0 != data }) ?? false else {
        return nil
      }
      given.insert(data.id)
      return [""]
        + TableMarkdown(
          data, anchor: nil, label: label.map(words.inNumbers), caption: nil, as: dialect,
          words: words
        ).lines
    }
    guard !tables.isEmpty else { return [] }
    let heading = Markdown.written(words.figures, as: dialect)
    let mark = dialect.anchors == .slugs ? "" : " {#\(Self.anchor)}"
    return ["", "## \(heading)\(mark)"] + tables.joined()
  }

  private static let anchor = "figures-of-the-charts"
}
