/// How many levels of headings, from the second, a `{contents}` lists: its option `depth`.
struct ContentsDepth {
  static let key = "depth"
  static let allowed = 1...5

  let levels: Int

  /// The depth that a directive without faults asks for.
  init(of directive: Directive) {
    levels = directive[Self.key].flatMap { Int($0) } ?? 2
  }

  /// What is wrong with the options of a `{contents}`.
  static func faults(of directive: Directive) -> [MarkdownFault] {
    directive.options.compactMap { option in
      let position = SourcePosition(line: option.line, column: option.column)
      guard option.key == key else {
        return MarkdownFault(
          "unknown option '\(option.key.clipped)' of '{contents}'", at: position,
          help: .choice(of: option.key, from: [key]))
      }
      if let levels = Int(option.value), allowed.contains(levels) { return nil }
      return MarkdownFault(
        "'depth' is '\(option.value.clipped)'", at: position,
        help: "give the number of heading levels, 1 to 5")
    }
  }
}
