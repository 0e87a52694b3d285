package import SVGCharts

/// One chart of a report with the words and the figures that say the same.
package struct ReportChart: Sendable {
  /// The name that templates use.
  package var id: String
  /// What the chart shows, used where the template gives no caption.
  package var title: RichText
  /// What a reader should take from it, made from the same values.
  package var sentence: RichText
  /// The figures behind it.
  package var data: ReportTable
  /// What is drawn, made of the same values, under an identifier that its element ids begin with.
  package var drawing: @Sendable (_ identifier: String) -> Chart

  /// A chart.
  package init(
    id: String, title: RichText, sentence: RichText, data: ReportTable,
    drawing: @escaping @Sendable (_ identifier: String) -> Chart
  ) {
    self.id = id
    self.title = title
    self.sentence = sentence
    self.data = data
    self.drawing = drawing
  }

  /// The chart as SVG whose element ids begin with the identifier.
  package func svg(_ identifier: String, _ style: ChartStyle = ChartStyle()) -> String {
    drawing(identifier).svg(style)
  }
}
