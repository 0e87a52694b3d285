import CMark

/// A look at one node while its tree is walked; it cannot be copied, so it cannot be kept.
@safe struct MarkdownNode: ~Copyable {
  /// The kinds of nodes that a pass looks at.
  enum Kind {
    case heading, codeBlock, htmlBlock
    case text, code, htmlInline, link, image
    case other

    /// Whether cmark's iterator shows the node once, without an exit.
    var isLeaf: Bool {
      switch self {
      case .codeBlock, .htmlBlock, .text, .code, .htmlInline: true
      case .heading, .link, .image, .other: false
      }
    }
  }

  let kind: Kind
  private let pointer: OpaquePointer

  /// Only `MarkdownTree` has pointers to give.
  init(_ pointer: OpaquePointer) {
    kind = unsafe Self.kind(of: pointer)
    unsafe self.pointer = pointer
  }

  /// The text of a leaf, without escapes in `text` nodes and as written elsewhere.
  var literal: String { unsafe Self.text(cmark_node_get_literal(pointer)) }
  /// The unescaped info string of a code block.
  var info: String { unsafe Self.text(cmark_node_get_fence_info(pointer)) }
  /// The target of a link or image.
  var url: String { unsafe Self.text(cmark_node_get_url(pointer)) }
  /// The title of a link or image.
  var title: String { unsafe Self.text(cmark_node_get_title(pointer)) }
  /// 1 to 6 for a heading.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  /// The 1-based line; for inlines after link definitions it is too small.
  var line: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  /// The 1-based column in bytes; for inlines on continued lines it may be wrong.
  var byteColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }

  /// Whether nothing stands inside.
  var isEmpty: Bool { unsafe cmark_node_first_child(pointer) == nil }
  /// Whether the node is part of a heading.
  var isInHeading: Bool {
    var outer = unsafe cmark_node_parent(pointer)
    while let node = unsafe outer {
      if unsafe cmark_node_get_type(node) == CMARK_NODE_HEADING { return true }
      unsafe outer = cmark_node_parent(node)
    }
    return false
  }

  /// Whether a text of the node has a byte that isolation marks start with; makes no copy.
  var mayHoldMarks: Bool {
    switch kind {
    case .text, .code: unsafe Self.mayHoldMarks(cmark_node_get_literal(pointer))
    case .codeBlock:
      unsafe Self.mayHoldMarks(cmark_node_get_literal(pointer))
        || Self.mayHoldMarks(cmark_node_get_fence_info(pointer))
    case .link, .image:
      unsafe Self.mayHoldMarks(cmark_node_get_url(pointer))
        || Self.mayHoldMarks(cmark_node_get_title(pointer))
    case .heading, .htmlBlock, .htmlInline, .other: false
    }
  }

  /// The text of all inlines inside, with the marks of values, line breaks as spaces.
  var inlineText: String {
    let iterator = unsafe cmark_iter_new(pointer)
    defer { unsafe cmark_iter_free(iterator) }
    var text = ""
    while unsafe cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      let node = unsafe cmark_iter_get_node(iterator)
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: unsafe text += Self.text(cmark_node_get_literal(node))
      case CMARK_NODE_CODE:
        unsafe text += MarkedText(Self.text(cmark_node_get_literal(node))).code
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return text
  }

  private static func mayHoldMarks(_ characters: UnsafePointer<CChar>?) -> Bool {
    guard var byte = unsafe characters else { return false }
    while unsafe byte.pointee != 0 {
      if unsafe UInt8(bitPattern: byte.pointee) == MarkedText.leadingByte { return true }
      unsafe byte += 1
    }
    return false
  }

  private static func text(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }

  private static func kind(of pointer: OpaquePointer) -> Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }
}
