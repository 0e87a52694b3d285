/// The keys of a JSON object of one line.
enum JSONKeys {
  /// The keys in their order, those within others as `outer.inner`; nil where it is no object.
  static func names(of bytes: Span<UInt8>) -> [String]? {
    var names: [String] = []
    var cursor = JSONCursor(wanted: [])
    let shape = cursor.walk(bytes, bytes.indices) { path, _ in
      names.append(String(decoding: path, as: UTF8.self))
    }
    return shape == .whole ? names : nil
  }

  /// The keys of the first lines, each once: a key may be left out where it has no value.
  static func names(ofLines bytes: Span<UInt8>) -> [String] {
    var names: [String] = []
    var (start, lines) = (0, 0)
    while start < bytes.count, lines < mostLines {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let more = self.names(of: bytes.extracting(start..<end)) ?? []
      names += more.filter { !names.contains($0) }
      (start, lines) = (end + 1, lines + 1)
    }
    return names
  }

  private static let mostLines = 100
}
