/// Tells pictures by how their files begin.
enum PictureType {
  /// The media type of a PNG, JPEG or SVG file; nil for anything else.
  static func mediaType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return isSVG(bytes[...]) ? "image/svg+xml" : nil
  }

  /// Whether the first element is `<svg>`, after a declaration, comments and a document type.
  private static func isSVG(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    while true {
      rest = rest.drop { " \t\r\n".utf8.contains($0) }
      if let after = skip("<?", "?>", rest) ?? skip("<!--", "-->", rest) ?? skip("<!", ">", rest) {
        rest = after
        continue
      }
      guard rest.starts(with: "<svg".utf8), let next = rest.dropFirst(4).first else {
        return false
      }
      return " \t\r\n/>".utf8.contains(next)
    }
  }

  /// What follows a stretch between two marks, nil where the text doesn't begin with the first.
  private static func skip(
    _ begin: String, _ end: String, _ text: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard text.starts(with: begin.utf8) else { return nil }
    var rest = text.dropFirst(begin.utf8.count)
    while !rest.isEmpty, !rest.starts(with: end.utf8) { rest = rest.dropFirst() }
    return rest.dropFirst(end.utf8.count)
  }
}
