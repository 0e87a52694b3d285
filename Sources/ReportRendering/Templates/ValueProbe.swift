import CommonMark
import Diagnostics
import ReportModel

/// Finds values that stand where escaping does not work: in code, link targets, info strings.
///
/// Every value is replaced by a marked word and the page rendered: where a value may stand, the
/// word comes out isolated.
enum ValueProbe {
  private static let word = "valueprobe"
  private static let words = PageWords(.english)

  /// One diagnostic for every value that cannot stand where it does.
  static func diagnostics(
    of source: TemplateSource, ignoring faults: [MarkdownFault]
  ) -> [Diagnostic] {
    let values = source.tags.indices.filter { source.tags[$0].kind == .value }
    guard !values.isEmpty else { return [] }
    let page = source.text { Markdown.escape("\(word)\($0)") }
    guard let isolated = isolatedWords(in: removing(faults, from: page)) else { return [] }
    return values.filter { !isolated.contains("\(word)\($0)") }.map { index in
      let tag = source.tags[index]
      return Diagnostic(
        file: source.file, at: tag.place, "value '\(tag.name)' stands where it cannot be escaped",
        help: "put it outside of code, link targets and the names of directives")
    }
  }

  private static func isolatedWords(in page: String) -> Set<String>? {
    let body = try? Markdown.renderHTML(
      page, directives: TemplateDirectiveCheck.names,
      renderTable: { PipeTableHTML($0, words: words).html }
    ) { directive in
      directive.options.map { Markdown.inlineHTML($0.value) }.joined(separator: "\n")
    }
    guard let body else { return nil }
    let tag = "bdi>"
    return body.html.utf8.split(separator: UInt8(ascii: "<")).reduce(into: []) { words, piece in
      guard piece.starts(with: tag.utf8) else { return }
      words.insert(String(decoding: piece.dropFirst(tag.utf8.count), as: UTF8.self))
    }
  }

  /// The page with harmless lines in place of those whose faults are reported already.
  private static func removing(_ faults: [MarkdownFault], from page: String) -> String {
    guard !faults.isEmpty else { return page }
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    for fault in faults where lines.indices.contains(fault.line - 1) {
      let line = lines[fault.line - 1]
      lines[fault.line - 1] = line.prefix { " \t`~".contains($0) }
    }
    return lines.joined(separator: "\n")
  }
}
