import CMark

/// What begins the items of a list.
struct ListMark {
  /// Whether no empty lines part its items.
  let isTight: Bool
  /// How many items were begun.
  var count = 0
  private let start: Int?

  /// The marks of a list of cmark's.
  init(_ list: OpaquePointer) {
    isTight = unsafe cmark_node_get_list_tight(list) != 0
    let isOrdered = unsafe cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
    start = isOrdered ? Int(unsafe cmark_node_get_list_start(list)) : nil
  }

  /// The mark of the next item; an item of several blocks begins in the fifth column, where every
  /// reader sees that they are its own.
  func mark(isShort: Bool) -> String {
    let mark = start.map { "\($0 + count)." } ?? "-"
    return isShort ? mark + " " : mark.padding(to: 4)
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
