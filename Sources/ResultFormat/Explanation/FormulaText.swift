import Quantities

/// Fills the places of a formula with the names of its parts, and writes its constants out.
enum FormulaText {
  /// `{0} · #0.5#` as `'own: replicas' · 0.5`.
  static func text(_ formula: String, parts: [String]) -> String {
    var text = ""
    var token = ""
    var closing: Character?
    for character in formula {
      switch (closing, character) {
      case (nil, "{"): closing = "}"
      case (nil, "#"): closing = "#"
      case (let end?, _) where character == end:
        text += end == "}" ? part(token, parts) : constant(token)
        (token, closing) = ("", nil)
      case (nil, _): text.append(character)
      default: token.append(character)
      }
    }
    return text
  }

  private static func part(_ token: String, _ parts: [String]) -> String {
    Int(token).flatMap { parts.indices.contains($0) ? parts[$0] : nil } ?? "?"
  }

  private static func constant(_ token: String) -> String {
    Double(token).map(NumberText.plain) ?? token
  }
}
