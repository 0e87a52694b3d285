/// Names headings as GitHub and Docusaurus do.
struct SlugAnchors {
  private var uses: [String: Int] = [:]

  /// The name of the next heading of a page: -1, -2 … follow where it is taken.
  mutating func claim(for text: String) -> String {
    let slug = Self.slug(text)
    var name = slug
    while uses[name] != nil {
      uses[slug, default: 0] += 1
      name = "\(slug)-\(uses[slug, default: 0])"
    }
    uses[name] = 0
    return name
  }

  /// Letters, digits and marks in lower case, hyphens for blanks.
  private static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
        .connectorPunctuation:
        slug += scalar.properties.lowercaseMapping
      default:
        if scalar == " " || scalar == "-" { slug += "-" }
      }
    }
    return slug
  }
}
