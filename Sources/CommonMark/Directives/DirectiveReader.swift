/// Reads directives out of code blocks, and keeps what is wrong with them.
struct DirectiveReader {
  /// The directive that holds Markdown.
  static let note = "note"
  /// The directive that lists the headings.
  static let contents = "contents"

  let names: [String]
  let source: SourceText
  private(set) var faults: [MarkdownFault] = []

  init(names: [String], source: SourceText) {
    self.names = names
    self.source = source
  }

  /// The directive that a block is; nil if it is code, or has a fault in its info string.
  mutating func read(_ block: CodeBlock, withOptions readsOptions: Bool = true) -> Directive? {
    let position = source.position(line: block.line, byteColumn: block.byteColumn)
    switch FenceInfo(block.info) {
    case .code: return nil
    case .malformed:
      faults.append(.malformedDirective(block.info, at: position))
      return nil
    case .directive(let name, _) where !names.contains(name):
      faults.append(.unknownDirective(name, names: names, at: position))
      return nil
    case .directive(let name, let argument):
      var directive = Directive(
        name: name, argument: argument, options: [], body: block.body, line: position.line,
        column: position.column)
      if readsOptions && name != Self.note { directive.options = options(of: block) }
      check(directive)
      return directive
    }
  }

  private mutating func options(of block: CodeBlock) -> [DirectiveOption] {
    let body = PlacedText(bodyOf: block, in: source)
    var options: [DirectiveOption] = []
    var lines: [String: Int] = [:]
    for number in 1...max(body.text.breakCount, 1) {
      let line = body.text.line(number)
      let content = OptionLine.trimmed(line)
      if content.isEmpty { continue }
      let indent = content.startIndex - line.startIndex
      let position = body.position(line: number, byteColumn: indent + 1)
      guard let (key, value) = OptionLine.split(content) else {
        faults.append(.malformedOption(String(decoding: content, as: UTF8.self), at: position))
        continue
      }
      if let first = lines[key] {
        faults.append(.duplicateOption(key, first: first, at: position))
      } else {
        lines[key] = position.line
      }
      options.append(
        DirectiveOption(key: key, value: value, line: position.line, column: position.column))
    }
    return options
  }

  /// Checks what this module itself renders; the rest is the caller's.
  private mutating func check(_ directive: Directive) {
    guard [Self.note, Self.contents].contains(directive.name) else { return }
    if !directive.argument.isEmpty {
      let position = SourcePosition(line: directive.line, column: directive.column)
      faults.append(.needlessArgument(directive, at: position))
    }
    if directive.name == Self.contents { faults += ContentsDepth.faults(of: directive) }
  }
}

extension MarkdownFault {
  fileprivate static func malformedDirective(_ info: String, at position: SourcePosition) -> Self {
    Self(
      "malformed directive '\(info.clipped)'", at: position,
      help: "write the name in braces, then a space, then the argument: '{table} costs'")
  }

  fileprivate static func unknownDirective(
    _ name: String, names: [String], at position: SourcePosition
  ) -> Self {
    Self(
      "unknown directive '\(name.clipped)'", at: position, help: .choice(of: name, from: names))
  }

  fileprivate static func malformedOption(_ line: String, at position: SourcePosition) -> Self {
    Self(
      "malformed option line '\(line.clipped)'", at: position,
      help: "write options as 'key: value', one a line")
  }

  fileprivate static func duplicateOption(
    _ key: String, first: Int, at position: SourcePosition
  ) -> Self {
    Self(
      "option '\(key.clipped)' is given twice", at: position, help: "line \(first) gives it first")
  }

  fileprivate static func needlessArgument(
    _ directive: Directive, at position: SourcePosition
  ) -> Self {
    Self(
      "'{\(directive.name)}' takes no argument, found '\(directive.argument.clipped)'",
      at: position)
  }
}
