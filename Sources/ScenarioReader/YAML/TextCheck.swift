import Diagnostics

/// Refuses what is not a text file of reasonable size before any of it is parsed.
struct TextCheck {
  /// The most bytes that a file may have.
  static let sizeLimit = 1_000_000

  /// The file's name and contents.
  let file: SourceFile

  /// The contents as text without a byte order mark, or the one fault.
  func text() throws(Diagnostic) -> String {
    let bytes = file.bytes
    if bytes.count > Self.sizeLimit {
      throw Diagnostic(
        file: file.name, "the file is larger than 1 MB",
        help: "a scenario is a few kilobytes; is this the right file?")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Diagnostic(
        file: file.name, "the file is UTF-16, not UTF-8", help: "save it as UTF-8")
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let offset = firstForbidden(in: body) { throw forbidden(body, at: offset) }
    guard let text = String(validating: body, as: UTF8.self) else { throw notUTF8(body) }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw Diagnostic(file: file.name, "the file is empty")
    }
    return text
  }

  /// Whether a character may not stand in a text: controls, line separators, noncharacters.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// The byte at which the first character begins that a text can't have.
  private func firstForbidden(in body: ArraySlice<UInt8>) -> Int? {
    for (index, byte) in zip(body.indices, body) {
      if byte >= 0x20, byte < 0x7F { continue }
      if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
      if byte < 0x20 || byte == 0x7F { return index }
      if let scalar = Self.scalar(in: body, at: index), Self.isForbidden(scalar) { return index }
    }
    return nil
  }

  private static func scalar(in body: ArraySlice<UInt8>, at index: Int) -> Unicode.Scalar? {
    guard body[index] >= 0xC2 else { return nil }
    var decoder = UTF8()
    var bytes = body[index...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar
  }

  private func forbidden(_ body: ArraySlice<UInt8>, at offset: Int) -> Diagnostic {
    let scalar = Self.scalar(in: body, at: offset) ?? Unicode.Scalar(body[offset])
    return Diagnostic(
      file: file.name, at: SourceLines(Array(body)).place(ofByte: offset - body.startIndex),
      "the character \(Self.name(scalar)) can't stand in a text", help: "remove it")
  }

  private func notUTF8(_ body: ArraySlice<UInt8>) -> Diagnostic {
    var decoder = UTF8()
    var iterator = body.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += scalar.utf8.count
    }
    return Diagnostic(
      file: file.name, at: SourceLines(Array(body)).place(ofByte: offset),
      "the file is not UTF-8", help: "save it as UTF-8")
  }

  /// A character's code, such as `U+0007`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
