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
  /// Draws it as SVG whose element ids begin with the identifier.
  package var svg: @Sendable (_ identifier: String) -> String

  /// A chart.
  package init(
    id: String, title: RichText, sentence: RichText, data: ReportTable,
    svg: @escaping @Sendable (_ identifier: String) -> String
  ) {
    self.id = id
    self.title = title
    self.sentence = sentence
    self.data = data
    self.svg = svg
  }
}
