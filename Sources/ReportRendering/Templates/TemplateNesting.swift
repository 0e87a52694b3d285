import Diagnostics

/// Puts the tags of one file into the sections that hold them.
struct TemplateNesting {
  /// How deep sections may be nested.
  static let deepest = 64

  private(set) var nodes: [TemplateNode] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String
  private var open: [(tag: TemplateTag, outer: [TemplateNode])] = []

  /// Nests the tags of a file in their order.
  init(of tags: [TemplateTag], in file: String) {
    self.file = file
    for tag in tags { take(tag) }
    while let last = open.last { closeUnfinished(last.tag) }
  }

  private mutating func take(_ tag: TemplateTag) {
    switch tag.kind {
    case .value, .unescapedValue: nodes.append(.value(tag))
    case .partial: nodes.append(.partial(tag))
    case .section, .invertedSection: start(tag)
    case .end: end(tag)
    case .comment: break
    case .refused(let what): report(tag, "templates may not use \(what)")
    case .malformed:
      report(
        tag, "malformed tag name '\(tag.name)'",
        help: "names are letters, digits, '_' and '-', joined by dots")
    }
  }

  private mutating func start(_ tag: TemplateTag) {
    if open.count == Self.deepest { report(tag, "sections are nested too deeply") }
    open.append((tag, nodes))
    nodes = []
  }

  private mutating func end(_ tag: TemplateTag) {
    guard open.contains(where: { $0.tag.name == tag.name }) else {
      let help = open.last.map { "'{{/\($0.tag.name)}}' would close the section around it" }
      return report(tag, "'{{/\(tag.name)}}' closes no section", help: help)
    }
    while let last = open.last, last.tag.name != tag.name { closeUnfinished(last.tag) }
    close()
  }

  private mutating func closeUnfinished(_ tag: TemplateTag) {
    report(
      tag, "section '\(tag.name)' is never closed",
      help: "write '{{/\(tag.name)}}' where it ends")
    close()
  }

  private mutating func close() {
    guard let (tag, outer) = open.popLast() else { return }
    // What is nested too deeply is reported once and not looked into.
    nodes = outer + [.section(tag, open.count < Self.deepest ? nodes : [])]
  }

  private mutating func report(_ tag: TemplateTag, _ message: String, help: String? = nil) {
    diagnostics.append(Diagnostic(file: file, at: tag.place, message, help: help))
  }
}
