import ReportModel

/// A chart as a figure: caption, sentence, drawing, and the figures behind it.
struct ChartHTML {
  private let chart: ReportChart
  private let id: String
  private let label: String?
  private let caption: String
  private let words: PageWords
  private let accent: String?
  private let drawn: DrawnParts.Chart?

  /// A chart under an id, with a label such as `Figure 2` and a caption in HTML, the brand's colour and
  /// what was drawn of it before.
  init(
    _ chart: ReportChart, id: String, label: String? = nil, caption: String? = nil,
    words: PageWords, accent: String? = nil,
    drawn: DrawnParts.Chart? = nil
  ) {
    self.drawn = drawn
    self.chart = chart
    self.id = id
    self.words = words
    self.accent = accent
    self.label = label
    self.caption = caption ?? chart.title.html
  }

  /// The figure with a drawing for each width of page, of which the theme shows one.
  var html: String {
    """
    <figure class="chart-figure" id="\(id)">
    <figcaption id="\(id)_caption">\(CaptionLabel.html(label))\(caption)</figcaption>
    <p class="chart-sentence">\(chart.sentence.html)</p>
    <div class="chart-drawings">
    \(drawings)\
    </div>
    <details class="chart-data">
    <summary>\(words.chartFigures)</summary>
    \(TableHTML(chart.data, id: "\(id)_data", words: words, sections: drawn?.sections).html)
    </details>
    </figure>
    """
  }

  /// The figures again, for paper, where nothing unfolds.
  var paperFigures: String {
    TableHTML(
      chart.data, id: "\(id)_paper", label: label.map(words.inNumbers), caption: caption,
      words: words, sections: drawn?.sections
    ).printed + "\n"
  }

  /// The drawings, whose element ids begin with the figure's.
  private var drawings: String {
    if let drawn, drawn.id == id { drawn.svg } else { chart.drawings(id, accent: accent) }
  }
}
