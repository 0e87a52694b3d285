/// Gives headings ids that no other element has.
struct HeadingIDs {
  private static let byteLimit = 60
  private static let fallback = "section"

  private var taken: Set<String>
  private var lastNumbers: [String: Int] = [:]

  init(reserved: Set<String>) { taken = reserved }

  /// An id made of a heading's text; -2, -3 … follow where it is taken.
  mutating func claim(for text: String) -> String {
    let slug = Self.slug(text)
    var id = slug
    var number = lastNumbers[slug] ?? 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(slug)-\(number)"
    }
    lastNumbers[slug] = number
    return id
  }

  /// ASCII letters and digits, in lower case; apostrophes go, hyphens stand for all else.
  static func slug(_ text: String) -> String {
    var slug = ""
    var isPending = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9":
        if slug.utf8.count + 1 >= byteLimit { return slug }
        if isPending && !slug.isEmpty { slug += "-" }
        isPending = false
        slug.unicodeScalars.append(lowercased(scalar))
      case "'", "’": break
      default: isPending = true
      }
    }
    return slug.isEmpty ? fallback : slug
  }

  private static func lowercased(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(letter)
      ? Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value) + 32) : letter
  }
}
