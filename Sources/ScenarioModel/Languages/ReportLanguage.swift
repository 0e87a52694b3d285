/// The language that a scenario asks its report to be in.
package struct ReportLanguage: Equatable, Sendable {
  /// Its tag, such as `en`.
  package let tag: String
  /// Where the scenario asks for it; nil where it does not.
  package let place: InputPlace?

  /// What a scenario that names none is in.
  package static let standard = ReportLanguage(tag: "en", place: nil)

  /// A language by its tag.
  package init(tag: String, place: InputPlace?) {
    self.tag = tag
    self.place = place
  }

  /// Whether a text can be the name of a language: letters, then parts of letters and digits.
  package static func isTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (48...57).contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
