/// Lifts the footnotes out of a source, so that cmark takes none for a link definition.
struct FootnoteReader {
  /// A footnote that the text refers to.
  struct Note {
    var id: String
    /// Inline Markdown on one line.
    var text: [UInt8]
    /// The number of references to it.
    var uses = 0
  }

  /// So many faults are compared with all ids, to name the nearest.
  private static let mostHelped = 20

  /// The source with its lines, marks in place of references and no definitions.
  private(set) var markdown: String
  /// The footnotes by number, which is the order of the first references to them.
  private(set) var notes: [Note] = []
  /// Labels without a footnote, footnotes without a label, footnotes with the id of another.
  private(set) var faults: [MarkdownFault] = []

  /// Why a page cannot be used: two footnotes that differ have one id.
  private(set) var conflict: MarkdownFault?

  private var definitions: [String: FootnoteDefinition] = [:]
  private var numbers: [String: Int] = [:]

  /// The definitions, in the order of the source.
  var places: [FootnotePlace] {
    definitions.values.map {
      FootnotePlace(id: $0.id, line: $0.position.line, column: $0.position.column)
    }.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Reads a source; nil if it is too large.
  init?(_ markdown: String) {
    self.markdown = markdown
    guard Self.mayHoldFootnotes(markdown) else { return }
    let source = SourceText(markdown)
    guard let kinds = FootnoteLines(of: markdown, source: source) else { return nil }
    let lines = liftDefinitions(of: source, kinds)
    self.markdown = String(decoding: replaceReferences(in: lines, kinds), as: UTF8.self)
    replaceReferencesInNotes()
    reportUnused()
  }

  private static func mayHoldFootnotes(_ markdown: String) -> Bool {
    let bytes = markdown.utf8Span.span
    for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "[") {
      if bytes[index + 1] == UInt8(ascii: "^") { return true }
    }
    return false
  }

  /// The lines of a source, those of definitions empty.
  private mutating func liftDefinitions(
    of source: SourceText, _ kinds: FootnoteLines
  ) -> [ArraySlice<UInt8>] {
    var lines = (0...source.breakCount).map { source.line($0 + 1) }
    var open: FootnoteDefinition?
    for index in lines.indices {
      let line = lines[index]
      let start = kinds[index + 1] == .text ? FootnoteDefinition.start(of: line) : nil
      if let start {
        open.map { define($0) }
        let position = source.position(line: index + 1, byteColumn: start.byteColumn)
        open = FootnoteDefinition(id: start.id, text: Array(start.text), position: position)
      } else if open != nil, kinds[index + 1] == .text, Self.continues(line) {
        open?.append(OptionLine.trimmed(line))
      } else {
        open.map { define($0) }
        open = nil
        continue
      }
      lines[index] = []
    }
    open.map { define($0) }
    return lines
  }

  /// Whether a line goes on with the text of the definition above it.
  private static func continues(_ line: ArraySlice<UInt8>) -> Bool {
    let content = OptionLine.trimmed(line)
    return !content.isEmpty && !BlockStart.isPresent(in: content)
  }

  private mutating func define(_ definition: FootnoteDefinition) {
    guard let first = definitions[definition.id] else {
      definitions[definition.id] = definition
      return
    }
    let fault = MarkdownFault.duplicateFootnote(definition, first: first)
    faults.append(fault)
    if conflict == nil && definition.text != first.text { conflict = fault }
  }

  private mutating func replaceReferences(
    in lines: [ArraySlice<UInt8>], _ kinds: FootnoteLines
  ) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    while start < lines.count {
      let kind = kinds[start + 1]
      var end = start + 1
      // Code spans end with their paragraph.
      while end < lines.count, !lines[end].isEmpty, !lines[start].isEmpty, kinds[end + 1] == kind {
        end += 1
      }
      let piece = Array(lines[start..<end].joined(separator: [UInt8(ascii: "\n")]))
      result += kind == .code ? piece : replaceReferences(in: piece[...], kind, line: start + 1)
      result.append(UInt8(ascii: "\n"))
      start = end
    }
    result.removeLast()
    return result
  }

  /// A piece that begins on a line, or whose faults have one place.
  private mutating func replaceReferences(
    in piece: ArraySlice<UInt8>, _ kind: FootnoteLines.Kind, line: Int = 1,
    place: SourcePosition? = nil
  ) -> [UInt8] {
    var scanner = FootnoteScanner(piece, line: line)
    return scanner.replacing { id, found in
      let position = place ?? found
      guard kind != .options else {
        faults.append(.misplacedFootnote(id, at: position))
        return nil
      }
      guard let definition = definitions[id] else {
        let ids = faults.count < Self.mostHelped ? definitions.keys.sorted() : []
        faults.append(.unknownFootnote(id, ids: ids, at: position))
        return nil
      }
      return refer(to: definition).markdown
    }
  }

  private mutating func refer(to definition: FootnoteDefinition) -> FootnoteReference {
    let number = numbers[definition.id] ?? notes.count + 1
    if number > notes.count { notes.append(Note(id: definition.id, text: definition.text)) }
    numbers[definition.id] = number
    notes[number - 1].uses += 1
    return FootnoteReference(number: number, use: notes[number - 1].uses)
  }

  /// Footnotes that only footnotes refer to join the list as they are reached.
  private mutating func replaceReferencesInNotes() {
    var index = 0
    while index < notes.count {
      let place = definitions[notes[index].id]?.position
      notes[index].text = replaceReferences(in: notes[index].text[...], .text, place: place)
      index += 1
    }
  }

  private mutating func reportUnused() {
    for definition in definitions.values where numbers[definition.id] == nil {
      faults.append(.unusedFootnote(definition))
    }
    faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

extension MarkdownFault {
  fileprivate static func unknownFootnote(
    _ id: String, ids: [String], at position: SourcePosition
  ) -> Self {
    let near = id.nearest(in: ids).map { "did you mean '[^\($0)]'?" }
    return Self(
      "unknown footnote '[^\(id.clipped)]'", at: position,
      help: near
        ?? "define it with '[^\(id.clipped)]: …' on a line of its own, or write '\\[' for the sign itself"
    )
  }

  fileprivate static func unusedFootnote(_ footnote: FootnoteDefinition) -> Self {
    Self(
      "nothing refers to footnote '[^\(footnote.id.clipped)]'", at: footnote.position,
      help: "write '[^\(footnote.id.clipped)]' in the text, or remove the footnote")
  }

  fileprivate static func misplacedFootnote(_ id: String, at position: SourcePosition) -> Self {
    Self(
      "footnote '[^\(id.clipped)]' in the options of a directive", at: position,
      help: "refer to it in the text")
  }

  fileprivate static func duplicateFootnote(
    _ footnote: FootnoteDefinition, first: FootnoteDefinition
  ) -> Self {
    Self(
      "footnote '[^\(footnote.id.clipped)]' is defined twice", at: footnote.position,
      help: "line \(first.position.line) defines it first")
  }
}
