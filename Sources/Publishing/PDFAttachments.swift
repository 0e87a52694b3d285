/// Files that a document carries, and what makes its bytes the same each time.
package struct PDFAttachments: Sendable {
  /// A file with the name that readers see.
  package struct File: Equatable, Sendable {
    /// The name.
    package let name: String
    /// The bytes.
    package let bytes: [UInt8]

    /// A file.
    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  /// How many hexadecimal digits tell a document from others.
  private static let identifierDigits = 32

  /// The files that the document was made from.
  let files: [File]
  /// The day of the files as `yyyymmdd`.
  let day: String
  /// What tells the document from others, in hexadecimal digits.
  let identifier: String

  /// Files of a day, `2026-01-31`, in a document that a digest tells from others.
  package init(_ files: [File], day: String, digest: String) {
    self.files = files
    self.day = day.filter(\.isNumber)
    identifier = String(digest.prefix(Self.identifierDigits))
  }

  /// The document without the clock that WeasyPrint puts on attachments, and that goes into its
  /// identifier; everything keeps its length, so that all places stay right.
  func withoutClock(_ document: [UInt8]) -> [UInt8] {
    var bytes = document
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      replace(Array("\(day)000000Z)".utf8), after: key, in: &bytes)
    }
    replace(Array("(\(identifier)) (\(identifier))]".utf8), after: "/ID [", in: &bytes)
    return bytes
  }

  /// Puts a text where one of the same shape follows a mark: digits for digits, signs for themselves.
  private func replace(_ text: [UInt8], after mark: String, in bytes: inout [UInt8]) {
    let mark = Array(mark.utf8)
    var index = 0
    while let found = bytes[index...].firstIndex(of: mark[0]) {
      index = found + 1
      let start = found + mark.count
      guard start + text.count <= bytes.count, bytes[found..<start].elementsEqual(mark) else {
        continue
      }
      let place = start..<start + text.count
      guard zip(bytes[place], text).allSatisfy({ Self.isDigit($0) && Self.isDigit($1) || $0 == $1 })
      else { continue }
      bytes.replaceSubrange(place, with: text)
      index = place.upperBound
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}
