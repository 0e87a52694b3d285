import CommonMark
import Diagnostics
import ReportModel

/// Everything that is wrong with a set of templates, sorted by file and place.
struct TemplateCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// Checks the templates of a report, which are Markdown.
  mutating func check(_ folder: TemplateFolder, against vocabulary: ReportVocabulary) {
    let sources = Self.sources(folder)
    guard sources[TemplateFolder.main] != nil else {
      let file = folder.file(TemplateFolder.main)
      diagnostics.append(Diagnostic(file: file, "the report has no such template"))
      return
    }
    checkNames(in: sources, from: TemplateFolder.main, vocabulary.values)
    var footnotes: [String: String] = [:]
    var pieces: [String: TemplateReferenceCheck.Piece] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      let check = TemplateDirectiveCheck(of: source, against: vocabulary)
      diagnostics += check.diagnostics
      for footnote in check.scan.footnotes {
        if let file = footnotes.updateValue(source.file, forKey: footnote.id) {
          diagnostics.append(.repeatedFootnote(footnote, in: source.file, after: file))
        }
      }
      pieces[name] = TemplateReferenceCheck.Piece(
        file: source.file, tags: source.tags,
        scan: check.scan.known(to: vocabulary).addingWords(of: source.tags))
    }
    diagnostics += TemplateReferenceCheck(pieces, from: TemplateFolder.main).diagnostics
  }

  /// Checks the page around a report, which is HTML and may hold some values as they are.
  mutating func check(
    page folder: TemplateFolder, against values: Vocabulary, unescaped: Set<String>
  ) {
    checkNames(
      in: Self.sources(folder), from: TemplateFolder.page, values, unescaped: unescaped)
  }

  private static func sources(_ folder: TemplateFolder) -> [String: TemplateSource] {
    folder.sources.reduce(into: [:]) { sources, template in
      sources[template.key] = TemplateSource(template.value, file: folder.file(template.key))
    }
  }

  /// Checks that a file of the theme is there and that a style stays inside its element.
  mutating func checkTheme(_ text: String?, file: String, isStyle: Bool) {
    guard let text else {
      diagnostics.append(Diagnostic(file: file, "the theme has no such file"))
      return
    }
    if isStyle, let place = Self.placeOfClosingTag(in: text) {
      diagnostics.append(
        Diagnostic(file: file, at: place, "'</' would end the style element of the page"))
    }
    if isStyle { diagnostics += StyleWordsCheck.diagnostics(of: text, file: file) }
  }

  /// Throws all that was found.
  func finish() throws(InvalidTemplates) {
    guard !diagnostics.isEmpty else { return }
    throw InvalidTemplates(
      diagnostics: diagnostics.sorted { left, right in
        let (first, second) = (left.place, right.place)
        if left.file != right.file { return left.file < right.file }
        if first != second { return first.map { one in second.map { one < $0 } ?? false } ?? true }
        return left.message < right.message
      })
  }

  private mutating func checkNames(
    in sources: [String: TemplateSource], from main: String, _ values: Vocabulary,
    unescaped: Set<String> = []
  ) {
    for source in sources.values { diagnostics += source.diagnostics }
    var check = TemplateNameCheck(sources, unescaped: unescaped)
    check.check(main, in: TemplateScope(values))
    check.checkUnvisited(in: TemplateScope(values))
    diagnostics += check.diagnostics.map {
      Diagnostic(file: $0.file, at: $0.place, $0.message, help: $0.help)
    }
  }

  /// Where a closing tag begins in a style.
  private static func placeOfClosingTag(in style: String) -> SourcePlace? {
    let bytes = style.utf8.span
    var line = 1
    var column = 1
    for index in bytes.indices.dropLast() {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") {
        return SourcePlace(line: line, column: column, length: 2)
      }
      let isBreak = bytes[index] == UInt8(ascii: "\n")
      if isBreak { line += 1 }
      // Bytes that continue a scalar take no column.
      column = isBreak ? 1 : bytes[index] & 0xC0 == 0x80 ? column : column + 1
    }
    return nil
  }
}

extension Diagnostic {
  /// A footnote of one template with the id of another's, which would meet on the page.
  fileprivate static func repeatedFootnote(
    _ footnote: FootnotePlace, in file: String, after other: String
  ) -> Self {
    let place = SourcePlace(line: footnote.line, column: footnote.column)
    return Self(
      file: file, at: place, "footnote '[^\(footnote.id)]' is defined twice",
      help: "\(other) defines it first")
  }
}
