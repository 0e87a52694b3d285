/// A part of a report in the order of reading, for formats that no template makes.
package struct ReportSection: Equatable, Sendable {
  /// What stands over it; empty for none.
  package var heading: RichText
  /// What it says, a paragraph each.
  package var sentences: [RichText]
  /// What it shows.
  package var tables: [ReportTable]

  /// A heading, paragraphs and tables.
  package init(heading: RichText, sentences: [RichText] = [], tables: [ReportTable] = []) {
    self.heading = heading
    self.sentences = sentences
    self.tables = tables
  }
}
