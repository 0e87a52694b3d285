import CommonMark
package import Diagnostics
import ReportModel
package import ScenarioModel

/// Finds what a language gives to templates that no template could hold.
package enum LanguageWordsCheck {
  /// Every fault of the Markdown of a language's words, at its entry.
  package static func diagnostics(of document: LanguageDocument) -> [Diagnostic] {
    zip(Language.keys, document.entries).dropFirst(Language.phraseKeys.count).flatMap {
      key, entry in
      let text = TemplateWords.text(of: entry.other, key.placeholders) { $0 }
      let scan = Markdown.directives(in: text, names: TemplateDirectiveCheck.names)
      let messages =
        scan.faults.map(\.message)
        + scan.directives.map { "the words can't hold a directive '{\($0.name)}'" }
        + scan.footnotes.map { "the words can't define a footnote '[^\($0.id)]'" }
        + linkFaults(Set(scan.references.map(\.target)), key.path)
      return messages.map { message in
        Diagnostic(
          file: entry.place.file, at: SourcePlace(entry.place), "'\(key.path)': \(message)")
      }
    }
  }

  /// The links of an entry are those of the English words, which the templates are checked with.
  private static func linkFaults(_ links: Set<String>, _ path: String) -> [String] {
    let name = path.split(separator: ".", maxSplits: 1).last.map(String.init) ?? path
    let needed = Set(TemplateWords.references(of: name).map(\.target))
    return links.subtracting(needed).sorted().map { "the words can't link to '#\($0)' here" }
      + needed.subtracting(links).sorted().map { "the words must link to '[](#\($0))'" }
  }
}

extension SourcePlace {
  fileprivate init(_ place: InputPlace) {
    self.init(line: place.line, column: place.column, length: place.length)
  }
}
