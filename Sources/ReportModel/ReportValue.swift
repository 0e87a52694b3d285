/// What a template can name: text, a condition, a list, or a record of further values.
package enum ReportValue: Equatable, Sendable {
  case text(RichText)
  case flag(Bool)
  case list([ReportValue])
  case record([String: ReportValue])

  /// Text, or nothing at all where there is none, so that a section over it stays out.
  package static func optional(_ text: RichText?) -> ReportValue {
    guard let text, !text.isEmpty else { return .flag(false) }
    return .text(text)
  }

  /// A list of sentences, each under the name `text`.
  static func texts(_ sentences: [RichText]) -> ReportValue {
    .list(sentences.map { .record(["text": .text($0)]) })
  }
}
