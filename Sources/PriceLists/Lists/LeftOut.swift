/// Words for what a price list has and the catalog has no place for.
enum LeftOut {
  /// Parts of a price's name and what the price is for, the most telling first.
  private static let words = [
    ("audio", "audio"), ("image", "images"), ("pixel", "images"), ("video", "video"),
    ("1h", "cache writes for an hour"), ("12h", "cache writes for 12 hours"),
    ("priority", "priority processing"), ("flex", "flexible processing"),
    ("ultrafast", "fast processing"), ("balanced", "balanced processing"),
    ("search", "searches"), ("quer", "searches"), ("reasoning", "reasoning tokens"),
    ("batches", "the cache in batches"), ("request", "requests"),
  ]

  /// What a price is for, by its name.
  static func words(for name: String) -> String {
    words.first { name.contains($0.0) }?.1 ?? name
  }

  /// Requests of more than so many input tokens.
  static func requests(above tokens: Int) -> String { "requests above \(grouped(tokens)) tokens" }

  /// A number with a comma between thousands.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    let head = digits.count % 3
    var groups = head > 0 ? [String(digits.prefix(head))] : []
    var rest = digits.dropFirst(head)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return groups.joined(separator: ",")
  }
}
