import ReportModel

/// A chart as a figure: caption, sentence, drawing, and the figures behind it.
struct ChartHTML {
  private let chart: ReportChart
  private let id: String
  private let caption: String
  private let drawn: DrawnParts.Chart?

  /// A chart under an id, with a caption in HTML, and what was drawn of it before.
  init(
    _ chart: ReportChart, id: String, caption: String? = nil, drawn: DrawnParts.Chart? = nil
  ) {
    self.drawn = drawn
    self.chart = chart
    self.id = id
    self.caption = caption ?? chart.title.html
  }

  /// The figure; the drawing scrolls where the page is too narrow to read it.
  var html: String {
    """
    <figure class="chart-figure" id="\(id)">
    <figcaption id="\(id)_caption">\(caption)</figcaption>
    <p class="chart-sentence">\(chart.sentence.html)</p>
    <div class="chart-scroll" role="group" tabindex="0" aria-labelledby="\(id)_caption">
    \(svg)
    </div>
    <details class="chart-data">
    <summary>The figures behind this chart</summary>
    \(TableHTML(chart.data, id: "\(id)_data", sections: drawn?.sections).html)
    </details>
    </figure>
    """
  }

  /// The figures again, for paper, where nothing unfolds.
  var paperFigures: String {
    TableHTML(chart.data, id: "\(id)_paper", caption: caption, sections: drawn?.sections).html
      + "\n"
  }

  /// The drawing, whose element ids begin with the figure's.
  private var svg: String {
    if let drawn, drawn.id == id { drawn.svg } else { chart.svg(id) }
  }
}
