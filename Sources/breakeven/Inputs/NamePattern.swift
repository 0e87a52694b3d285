/// A name in which `*` stands for any characters and `?` for one.
struct NamePattern: Sendable {
  private let pattern: [Unicode.Scalar]

  /// A pattern; without a wildcard it is the name itself.
  init(_ text: some StringProtocol) { pattern = Array(text.unicodeScalars) }

  /// Whether a text has a wildcard at all.
  static func isIn(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { $0 == "*" || $0 == "?" }
  }

  /// Whether the whole name fits.
  func matches(_ name: some StringProtocol) -> Bool {
    let name = Array(name.unicodeScalars)
    var (at, place) = (0, 0)
    var retry: (at: Int, place: Int)?
    while place < name.count {
      if at < pattern.count, pattern[at] == "*" {
        retry = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == "?" || pattern[at] == name[place] {
        at += 1
        place += 1
      } else if let last = retry {
        // The last `*` takes one character more.
        retry = (last.at, last.place + 1)
        (at, place) = (last.at + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }
}
