/// Whether a YAML file of a folder is meant to be a scenario, told by its top-level keys.
package enum ScenarioLikeness: Equatable, Sendable {
  /// It has `breakeven:`.
  case scenario
  /// It has `options:` or `workloads:` but no `breakeven:`, which is an error.
  case lacksVersion
  /// It is something else.
  case other

  /// Looks at the lines that begin with a word, without parsing the file.
  package init(of bytes: [UInt8]) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let text = isWide ? bytes.filter { $0 != 0 && $0 < 0x80 } : bytes
    let body = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    let isFlow = body.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    let separators: [UInt8] = isFlow ? Array("\n\r{,".utf8) : Array("\n\r".utf8)
    var keys: Set<String> = []
    for line in body.split(whereSeparator: separators.contains) {
      if let key = Self.key(of: line, isFlow: isFlow) { keys.insert(key) }
    }
    if keys.contains("breakeven") {
      self = .scenario
    } else {
      self = keys.isEmpty ? .other : .lacksVersion
    }
  }

  /// The key that begins a line, if it is one that tells.
  private static func key(of line: ArraySlice<UInt8>, isFlow: Bool) -> String? {
    var rest = isFlow ? line.drop { " \t".utf8.contains($0) } : line
    if rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "'") {
      rest = rest.dropFirst()
    }
    for key in ["breakeven", "options", "workloads"] where rest.starts(with: key.utf8) {
      let after = rest.dropFirst(key.utf8.count).drop { "\"' \t".utf8.contains($0) }
      if after.first == UInt8(ascii: ":") { return key }
    }
    return nil
  }
}
