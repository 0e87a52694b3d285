import CommonMark
import Mustache
import ReportModel

/// Parsed templates of one format, filled as often as there are reports.
struct TemplateLibrary: Sendable {
  /// What values are escaped for.
  enum Format: String {
    case markdown = "MARKDOWN"
    case html = "MARKED_HTML"
  }

  private var library = MustacheLibrary()

  /// Parses templates by name.
  ///
  /// swift-mustache goes back to its own escaping in every partial, so that each begins with the
  /// pragma; alone on its line, it leaves nothing behind.
  init(_ sources: [String: String], format: Format) throws {
    MustacheContentTypes.register(MarkedContentType.of(format), named: format.rawValue)
    for (name, source) in sources {
      try library.register("{{% CONTENT_TYPE:\(format.rawValue)}}\n\(source)", named: name)
    }
  }

  /// The named template with the values in it.
  func fill(_ name: String, with values: ReportValue) -> String {
    library.render(values.mustache, withTemplate: name) ?? ""
  }
}

/// Escapes text whose quoted parts stand between marks.
private struct MarkedContentType: MustacheContentType {
  let plain: @Sendable (String) -> String
  let quoted: @Sendable (String) -> String

  static func of(_ format: TemplateLibrary.Format) -> Self {
    switch format {
    case .markdown:
      // `escape` puts marks around what it is given; our own words need none.
      Self(
        plain: { String(Markdown.escape($0).unicodeScalars.dropFirst().dropLast()) },
        quoted: { Markdown.escape($0) })
    case .html:
      Self(
        plain: { Markdown.escapeHTML($0) }, quoted: { "<bdi>\(Markdown.escapeHTML($0))</bdi>" })
    }
  }

  func escapeText(_ text: String) -> String {
    guard text.mayHoldMarks else { return plain(text) }
    var isQuoted = true
    return text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: RichText.isMark
    ).map { part in
      isQuoted.toggle()
      return isQuoted ? quoted(String(part)) : plain(String(part))
    }.joined()
  }
}
