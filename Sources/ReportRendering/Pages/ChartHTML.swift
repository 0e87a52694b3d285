import ReportModel

/// A chart as a figure: caption, sentence, drawing, and the figures behind it.
struct ChartHTML {
  private let chart: ReportChart
  private let id: String
  private let caption: String
  private let words: PageWords

  /// A chart under an id, with a caption in HTML.
  init(_ chart: ReportChart, id: String, caption: String? = nil, words: PageWords) {
    self.chart = chart
    self.id = id
    self.words = words
    self.caption = caption ?? chart.title.html
  }

  /// The figure; the drawing scrolls where the page is too narrow to read it.
  var html: String {
    """
    <figure class="chart-figure" id="\(id)">
    <figcaption id="\(id)_caption">\(caption)</figcaption>
    <p class="chart-sentence">\(chart.sentence.html)</p>
    <div class="chart-scroll" role="group" tabindex="0" aria-labelledby="\(id)_caption">
    \(chart.svg(id))
    </div>
    <details class="chart-data">
    <summary>\(words.chartFigures)</summary>
    \(TableHTML(chart.data, id: "\(id)_data", words: words).html)
    </details>
    </figure>
    """
  }

  /// The figures again, for paper, where nothing unfolds.
  var paperFigures: String {
    TableHTML(chart.data, id: "\(id)_paper", caption: caption, words: words).html + "\n"
  }
}
