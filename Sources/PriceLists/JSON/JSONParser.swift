import Diagnostics

/// Reads JSON with the places of its faults; a name that an object has twice is one of them.
struct JSONParser {
  private static let mostDepth = 64
  private let file: String
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0

  /// Reads a whole text.
  static func tree(of bytes: [UInt8], file: String) throws(Diagnostic) -> JSONTree {
    var parser = JSONParser(bytes, file: file)
    let tree = try parser.value()
    parser.skipSpace()
    if parser.at < bytes.count { throw parser.fault("more follows after the end of the JSON") }
    return tree
  }

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func fault(_ message: String, help: String? = nil) -> Diagnostic {
    Diagnostic(
      file: file, at: SourcePlace(line: line, column: at - lineStart + 1), message, help: help)
  }

  /// What to say where something else had to stand.
  private func expected(_ what: String) -> Diagnostic {
    guard at < bytes.count else {
      return fault("the file ends in the middle", help: "download it again")
    }
    return fault("no JSON: \(what) is missing")
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      at += 1
      if byte == 0x0A { (line, lineStart) = (line + 1, at) }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value() throws(Diagnostic) -> JSONTree {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      return .object(try nested { parser throws(Diagnostic) in try parser.object() })
    case UInt8(ascii: "["):
      return .list(try nested { parser throws(Diagnostic) in try parser.list() })
    case UInt8(ascii: "\""): return .text(try text())
    default: return try word()
    }
  }

  private mutating func nested<Value>(
    _ read: (inout JSONParser) throws(Diagnostic) -> Value
  ) throws(Diagnostic) -> Value {
    at += 1
    depth += 1
    guard depth <= Self.mostDepth else {
      throw fault("nested more than \(Self.mostDepth) levels deep")
    }
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(Diagnostic) -> [JSONMember] {
    var members: [JSONMember] = []
    var lines: [String: Int] = [:]
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
      let (start, begun) = (at, line)
      let name = try text()
      if let first = lines.updateValue(begun, forKey: name) {
        throw Diagnostic(
          file: file, at: SourcePlace(line: begun, column: start - lineStart + 1),
          "'\(name)' stands here a second time, first on line \(first)",
          help: "take one of them out: which of them counts, nothing tells")
      }
      guard take(UInt8(ascii: ":")) else { throw expected("a ':'") }
      members.append(JSONMember(name: name, value: try value(), line: begun))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw expected("a ',' or '}'") }
    return members
  }

  private mutating func list() throws(Diagnostic) -> [JSONTree] {
    var items: [JSONTree] = []
    if take(UInt8(ascii: "]")) { return items }
    repeat { items.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw expected("a ',' or ']'") }
    return items
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(Diagnostic) -> JSONTree {
    let start = at
    while let byte = next, Self.isWord(byte) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      guard ExactDecimal(word) != nil else {
        if at < bytes.count { at = start }
        throw expected("a value")
      }
      return .number(word)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private mutating func text() throws(Diagnostic) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault("no JSON: a text goes over the end of its line") }
      at += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      text += try escaped()
    }
    guard next != nil else { throw expected("a '\"'") }
    at += 1
    guard let string = String(validating: text, as: UTF8.self) else {
      throw fault("a text is not UTF-8", help: "save the file as UTF-8")
    }
    return string
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "\""): 0x22,
    UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
  ]

  /// What an escape stands for, after its backslash.
  private mutating func escaped() throws(Diagnostic) -> [UInt8] {
    guard let byte = next else { throw expected("an escape") }
    if byte == UInt8(ascii: "u") {
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]), next == UInt8(ascii: "\\") {
        at += 1
        units.append(try unit())
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    guard let meant = Self.escapes[byte] else { throw fault("no JSON: an unknown escape") }
    at += 1
    return [meant]
  }

  /// The four digits after a `u`.
  private mutating func unit() throws(Diagnostic) -> UInt16 {
    let end = at + 5
    guard end <= bytes.count, bytes[at] == UInt8(ascii: "u"),
      let unit = UInt16(String(decoding: bytes[(at + 1)..<end], as: UTF8.self), radix: 16)
    else { throw expected("four digits of an escape") }
    at = end
    return unit
  }
}
