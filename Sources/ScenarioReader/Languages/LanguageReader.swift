import Diagnostics
package import ScenarioModel

/// Reads language files, of which each must hold every entry that is asked for and no other.
package struct LanguageReader: Sendable {
  private let keys: [PhraseKey]

  /// A reader of languages with these entries.
  package init(keys: [PhraseKey]) { self.keys = keys }

  /// The language of a file, or everything that is wrong with it.
  package func read(_ file: SourceFile, tag: String) -> Reading<LanguageDocument> {
    do throws(Diagnostic) {
      let (root, session) = try YAMLComposer(file: file).compose()
      let found = LanguageTree(root, session, groups: groups).texts
      let entries = keys.map { key in
        found[key.path].flatMap { LanguageEntryReader(key: key, session: session).entry($0) }
      }
      reportMissing(found, root, session)
      let whole = entries.compactMap(\.self)
      let isWhole = whole.count == keys.count && !session.hasErrors
      return Reading(
        isWhole ? LanguageDocument(tag: tag, entries: whole) : nil, session.diagnostics)
    } catch {
      return Reading(nil, [error])
    }
  }

  /// The paths of all mappings that hold entries, with the names in them.
  private var groups: [String: Set<String>] {
    keys.reduce(into: [:]) { groups, key in
      var parts = key.path.split(separator: ".").map(String.init)
      while let name = parts.popLast() {
        groups[parts.joined(separator: "."), default: []].insert(name)
      }
    }
  }

  /// Names every entry that the file does not have, at the end of what it should stand in.
  private func reportMissing(
    _ found: [String: LanguageTree.Text], _ root: YAMLNode, _ session: ReadingSession
  ) {
    for key in keys where found[key.path] == nil {
      let names = key.placeholders.map { "{\($0)}" }.joined(separator: ", ")
      session.error(
        "no entry '\(key.path)'", at: LanguageTree.nearest(to: key.path, in: root),
        help: names.isEmpty ? nil : "its text names \(names)")
    }
  }
}
