extension SourceText {
  /// Where the mustache comments are: `{{! … }}`.
  var mustacheComments: [Range<Int>] {
    var comments: [Range<Int>] = []
    var index = 0
    while index + 2 < bytes.count {
      guard isDouble(UInt8(ascii: "{"), at: index), bytes[index + 2] == UInt8(ascii: "!") else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, !isDouble(UInt8(ascii: "}"), at: index) { index += 1 }
      comments.append(start..<index)
    }
    return comments
  }

  private func isDouble(_ byte: UInt8, at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == byte && bytes[index + 1] == byte
  }
}
