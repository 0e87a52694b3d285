import CMark

/// A parsed document: the one owner of cmark's tree, which no pointer leaves; safe mode is on.
@safe struct MarkdownTree: ~Copyable {
  /// What is larger is refused: cmark ends the process when a buffer of its own passes 1 GB.
  static let byteLimit = 64 << 20

  private let root: OpaquePointer

  /// Parses `markdown`; nil if it is longer than `byteLimit`.
  init?(_ markdown: String) {
    guard markdown.utf8.count <= Self.byteLimit else { return nil }
    var markdown = markdown
    let document = markdown.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let document = unsafe document else { return nil }
    unsafe root = document
  }

  deinit { unsafe cmark_node_free(root) }

  /// The document as HTML, without raw HTML and unsafe links.
  func html() -> String { unsafe Self.html(of: root) }

  /// A part of the document as HTML.
  static func html(of node: OpaquePointer) -> String {
    guard let text = unsafe cmark_render_html(node, CMARK_OPT_DEFAULT) else { return "" }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
    return unsafe String(cString: text)
  }

  /// Shows `visit` every node that a pass may change, children first, and makes its change.
  ///
  /// Children first, because cmark's iterator survives only changes behind it.
  mutating func edit<Failure: Error>(
    _ visit: (borrowing MarkdownNode) throws(Failure) -> MarkdownEdit
  ) throws(Failure) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let pointer = unsafe cmark_iter_get_node(iterator) else { return }
      let node = unsafe MarkdownNode(pointer)
      guard node.kind != .other, event == CMARK_EVENT_EXIT || node.kind.isLeaf else { continue }
      unsafe Self.apply(try visit(node), to: pointer)
    }
  }

  /// Shows every node as it is entered and, unless it is a leaf, again as it is left.
  func walk(_ visit: (_ node: OpaquePointer, _ isEntered: Bool) -> Void) {
    unsafe Self.walk(root, visit)
  }

  /// Shows a node and all within it in the same way.
  static func walk(
    _ part: OpaquePointer, _ visit: (_ node: OpaquePointer, _ isEntered: Bool) -> Void
  ) {
    let iterator = unsafe cmark_iter_new(part)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      unsafe visit(node, event == CMARK_EVENT_ENTER)
    }
  }

  private static func apply(_ edit: MarkdownEdit, to node: OpaquePointer) {
    switch edit {
    case .keep: break
    case .code(let text): unsafe cmark_node_set_literal(node, text)
    case .codeBlock(let text, let info):
      unsafe cmark_node_set_literal(node, text)
      unsafe cmark_node_set_fence_info(node, info)
    case .target(let url, let title):
      unsafe cmark_node_set_url(node, url)
      unsafe cmark_node_set_title(node, title)
    case .linkText(let literal):
      let text = unsafe cmark_node_new(CMARK_NODE_TEXT)
      unsafe cmark_node_set_literal(text, literal)
      unsafe cmark_node_append_child(node, text)
    case .html(let text):
      unsafe replace(node, by: custom(CMARK_NODE_CUSTOM_BLOCK, opening: text))
    case .element(let opening, let closing):
      unsafe replace(node, by: element(of: node, opening: opening, closing: closing))
    case .runs(let runs):
      unsafe split(node, into: runs)
    }
  }

  private static func custom(
    _ type: cmark_node_type, opening: String, closing: String = ""
  ) -> OpaquePointer? {
    let node = unsafe cmark_node_new(type)
    unsafe cmark_node_set_on_enter(node, opening)
    unsafe cmark_node_set_on_exit(node, closing)
    return unsafe node
  }

  /// A block with the children of `node` inside an element; the inline node keeps the tags on
  /// one line with them.
  private static func element(
    of node: OpaquePointer, opening: String, closing: String
  ) -> OpaquePointer? {
    let block = unsafe custom(CMARK_NODE_CUSTOM_BLOCK, opening: "")
    let tag = unsafe custom(CMARK_NODE_CUSTOM_INLINE, opening: opening, closing: closing)
    unsafe cmark_node_append_child(block, tag)
    while let child = unsafe cmark_node_first_child(node) {
      unsafe cmark_node_append_child(tag, child)
    }
    return unsafe block
  }

  private static func split(_ node: OpaquePointer, into runs: [MarkedText.Run]) {
    let whole = unsafe custom(CMARK_NODE_CUSTOM_INLINE, opening: "")
    for run in runs {
      if let reference = run.reference {
        let link = unsafe custom(CMARK_NODE_CUSTOM_INLINE, opening: reference.html)
        unsafe cmark_node_append_child(whole, link)
        continue
      }
      let text = unsafe cmark_node_new(CMARK_NODE_TEXT)
      unsafe cmark_node_set_literal(text, run.text)
      if run.isIsolated {
        let (opening, closing) = MarkedText.isolationTags
        let tag = unsafe custom(CMARK_NODE_CUSTOM_INLINE, opening: opening, closing: closing)
        unsafe cmark_node_append_child(tag, text)
        unsafe cmark_node_append_child(whole, tag)
      } else {
        unsafe cmark_node_append_child(whole, text)
      }
    }
    unsafe replace(node, by: whole)
  }

  private static func replace(_ node: OpaquePointer, by replacement: OpaquePointer?) {
    guard unsafe cmark_node_replace(node, replacement) == 1 else {
      return unsafe cmark_node_free(replacement)
    }
    unsafe cmark_node_free(node)
  }
}
