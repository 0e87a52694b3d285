/// A model as gateways and providers write it in logs, without what does not tell models apart.
///
/// `openai/gpt-4o-2024-08-06`, `gpt-4o-latest` and `GPT-4o` are one, and so are
/// `claude-3-5-haiku-20241022` and `claude-3.5-haiku`.
struct LoggedModelName: Equatable {
  /// The provider, where the name has one before its last `/`.
  let provider: String?
  /// The rest without a date or `latest` at its end, its dots as hyphens.
  let base: String

  init(_ text: String) {
    let plain = text.lowercased()
    let parts = plain.split(separator: "/")
    provider = parts.count > 1 ? parts.dropLast().last.map(String.init) : nil
    let name = (parts.last ?? "").map { $0 == "." || $0 == "@" || $0 == ":" ? "-" : $0 }
    var words = String(name).split(separator: "-").map(String.init)
    if words.last == "latest" { words.removeLast() }
    base = Self.withoutDate(words).joined(separator: "-")
  }

  /// The words without a date such as `2024-08-06` or `20241022` at their end.
  private static func withoutDate(_ words: [String]) -> [String] {
    if let last = words.last, isNumber(last, digits: 8) { return words.dropLast() }
    let end = words.suffix(3)
    let isDate = zip(end, [4, 2, 2]).allSatisfy { isNumber($0, digits: $1) }
    return end.count == 3 && isDate ? words.dropLast(3) : words
  }

  private static func isNumber(_ word: String, digits: Int) -> Bool {
    word.utf8.count == digits && word.utf8.allSatisfy { (48...57).contains($0) }
  }
}

extension Catalog {
  /// What documents say is never chosen unless it is named.
  private static let documents = "documents"

  /// The id of the model with prices that a log names; nil where none or more than one has it.
  package func model(logged text: String) -> String? {
    let name = LoggedModelName(text)
    let candidates = models.keys.filter { id in
      let own = LoggedModelName(id)
      return own.base == name.base && own.provider != Self.documents
        && models[id]?.prices.isEmpty == false
    }
    let sameProvider = candidates.filter { LoggedModelName($0).provider == name.provider }
    if sameProvider.count == 1 { return sameProvider.first }
    return candidates.count == 1 ? candidates.first : nil
  }
}
