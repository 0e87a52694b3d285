package import ScenarioModel

/// Everything that a report can show, as values without any format.
package struct Report: Sendable {
  /// The title of the document.
  package var title: RichText
  /// How the report is dressed.
  package var brand: Brand
  /// What templates can name.
  package var values: ReportValue
  /// The tables by the name that templates use.
  package var tables: [String: ReportTable]
  /// The charts by the name that templates use.
  package var charts: [String: ReportChart]
  /// What it is written in.
  package var language: Language
  /// What an index of several reports says of it.
  package var entry: IndexEntry?

  /// A report of values, tables and charts.
  package init(
    title: RichText, brand: Brand, values: ReportValue, tables: [String: ReportTable],
    charts: [String: ReportChart], language: Language = .english, entry: IndexEntry? = nil
  ) {
    self.title = title
    self.brand = brand
    self.values = values
    self.tables = tables
    self.charts = charts
    self.language = language
    self.entry = entry
  }
}
