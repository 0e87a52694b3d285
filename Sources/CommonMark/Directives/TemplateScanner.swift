/// Looks through a template for directives and for everything that is wrong, footnotes too.
struct TemplateScanner {
  private let source: SourceText
  private var reader: DirectiveReader
  private var directives: [Directive] = []
  private var references: [CrossReference] = []
  private var faults: [MarkdownFault] = []

  /// The directives and faults of a template, whose mustache tags count as text.
  static func scan(_ template: String, names: [String]) -> DirectiveScan {
    guard let blocks = ScannedBlocks(template) else { return DirectiveScan(faults: [.tooLarge]) }
    var scanner = Self(source: SourceText(template), names: names)
    scanner.scan(blocks)
    let footnotes = FootnoteReader(template)
    let faults = (scanner.faults + scanner.reader.faults + (footnotes?.faults ?? [])).enumerated()
      .sorted {
        left, right in
        let (first, second) = (left.element, right.element)
        return (first.line, first.column, left.offset) < (second.line, second.column, right.offset)
      }
    return DirectiveScan(
      directives: scanner.directives, footnotes: footnotes?.places ?? [],
      references: scanner.references.sorted { ($0.line, $0.column) < ($1.line, $1.column) },
      faults: faults.map(\.element))
  }

  private init(source: SourceText, names: [String]) {
    self.source = source
    reader = DirectiveReader(names: names, source: source)
  }

  private mutating func scan(_ blocks: ScannedBlocks) {
    let place = PlacedText(source)
    for fenced in blocks.fences(in: source) {
      let isWhole = fenced.end == .closed
      let directive = reader.read(fenced.block, withOptions: isWhole)
      if let directive { directives.append(directive) }
      if directive?.name == DirectiveReader.note && isWhole { scanNote(fenced.block) }
      directive.map { reportReferences(in: $0) }
      reportEnd(of: fenced, in: place)
    }
    reportHTML(of: blocks, in: place)
    placeReferences(of: blocks, in: place)
  }

  private mutating func scanNote(_ note: CodeBlock) {
    guard let blocks = ScannedBlocks(note.body) else { return }
    let place = PlacedText(bodyOf: note, in: source)
    for fenced in blocks.fences(in: place.text) {
      if FenceInfo(fenced.block.info) != .code {
        faults.append(
          .directiveInNote(fenced.block.info, at: place.position(of: fenced.block)))
      }
      reportEnd(of: fenced, in: place)
    }
    reportHTML(of: blocks, in: place)
    placeReferences(of: blocks, in: place)
  }

  private mutating func placeReferences(of blocks: ScannedBlocks, in place: PlacedText) {
    var finder = SourcePieceFinder(in: place.text)
    for (piece, found) in blocks.references {
      guard let offset = finder.offset(of: piece) else { continue }
      let (line, byteColumn) = place.text.place(ofOffset: offset)
      let position = place.position(line: line, byteColumn: byteColumn)
      var reference = found
      (reference.line, reference.column) = (position.line, position.column)
      references.append(reference)
    }
  }

  /// Captions are read apart from the page, so that they can refer to nothing in it.
  private mutating func reportReferences(in directive: Directive) {
    for option in directive.options where option.value.contains("](#") {
      faults.append(.misplacedReference(option))
    }
  }

  private mutating func reportEnd(of fenced: FencedBlock, in place: PlacedText) {
    let position = place.position(of: fenced.block)
    switch fenced.end {
    case .closed: break
    case .missing: faults.append(.unclosed(fenced.fence, at: position))
    case .nextFence(let bodyLine):
      let line = position.line + bodyLine
      faults.append(.unclosed(fenced.fence, at: position, before: line))
    }
  }

  private mutating func reportHTML(of blocks: ScannedBlocks, in place: PlacedText) {
    var finder = SourcePieceFinder(in: place.text)
    var lastLine = 0
    for html in blocks.rawHTML {
      guard let offset = finder.offset(of: html) else { continue }
      let (line, byteColumn) = place.text.place(ofOffset: offset)
      // One fault a line: the two tags of an element are one mistake.
      if line == lastLine { continue }
      lastLine = line
      faults.append(.rawHTML(html, at: place.position(line: line, byteColumn: byteColumn)))
    }
  }
}

extension MarkdownFault {
  fileprivate static func unclosed(
    _ fence: Fence, at position: SourcePosition, before line: Int? = nil
  ) -> Self {
    let place = line.map { " before line \($0)" } ?? ""
    return Self(
      "fence is never closed", at: position,
      help: "write '\(fence.text)' on a line of its own\(place)")
  }

  fileprivate static func misplacedReference(_ option: DirectiveOption) -> Self {
    Self(
      "link within the page in the options of a directive",
      at: SourcePosition(line: option.line, column: option.column), help: "put it in the text")
  }

  fileprivate static func rawHTML(_ html: SourcePiece, at position: SourcePosition) -> Self {
    let isComment = html.text.hasPrefix("<!--")
    return Self(
      "raw HTML '\(String(html.text).clipped)' is not allowed", at: position,
      help: isComment
        ? "write comments as '{{! … }}'"
        : "write it in Markdown, or '\\<' for the sign itself: HTML never reaches the page")
  }
}
