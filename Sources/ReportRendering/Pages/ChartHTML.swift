import ReportModel
import SVGCharts

/// A chart as a figure: caption, sentence, drawing, and the figures behind it.
struct ChartHTML {
  private let chart: ReportChart
  private let id: String
  private let caption: String
  private let accent: String?

  /// A chart under an id, with a caption in HTML and the brand's colour.
  init(_ chart: ReportChart, id: String, caption: String? = nil, accent: String? = nil) {
    self.chart = chart
    self.id = id
    self.accent = accent
    self.caption = caption ?? chart.title.html
  }

  /// The figure with a drawing for each width of page, of which the theme shows one.
  var html: String {
    """
    <figure class="chart-figure" id="\(id)">
    <figcaption id="\(id)_caption">\(caption)</figcaption>
    <p class="chart-sentence">\(chart.sentence.html)</p>
    <div class="chart-drawings">
    \(chart.svg(id, ChartStyle(accent: accent)))\
    \(chart.svg("\(id)_narrow", ChartStyle(width: .narrow, accent: accent)))\
    </div>
    <details class="chart-data">
    <summary>The figures behind this chart</summary>
    \(TableHTML(chart.data, id: "\(id)_data").html)
    </details>
    </figure>
    """
  }

  /// The figures again, for paper, where nothing unfolds.
  var paperFigures: String {
    TableHTML(chart.data, id: "\(id)_paper", caption: caption).html + "\n"
  }
}
