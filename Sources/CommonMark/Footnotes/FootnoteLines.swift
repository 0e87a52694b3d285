/// Tells the lines of a source in which footnotes can stand from those where they cannot.
struct FootnoteLines {
  /// What can stand in a line.
  enum Kind {
    /// References and definitions.
    case text
    /// References only: the Markdown of a note.
    case note
    /// Neither, so that a label is a mistake: the options of a directive.
    case options
    /// Neither, and labels are no such thing.
    case code
  }

  private var kinds: [Int: Kind] = [:]

  /// Looks at a source; nil if it is too large.
  init?(of markdown: String, source: SourceText) {
    guard let blocks = ScannedBlocks(markdown) else { return nil }
    for block in blocks.codeBlocks {
      let lines = SourceText(block.body).breakCount
      let isFenced = block.fence(in: source) != nil
      let kind = isFenced ? Self.kind(of: FenceInfo(block.info)) : .code
      let first = isFenced ? block.line + 1 : block.line
      for line in first..<first + lines { kinds[line] = kind }
      if isFenced { kinds[block.line] = .code }
    }
  }

  /// What can stand in a line, from 1.
  subscript(line: Int) -> Kind { kinds[line] ?? .text }

  private static func kind(of info: FenceInfo) -> Kind {
    switch info {
    case .directive(DirectiveReader.note, _): .note
    case .directive: .options
    case .code, .malformed: .code
    }
  }
}
