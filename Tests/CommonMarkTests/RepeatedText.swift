import Testing

/// A long source, which test logs name by its parts.
struct RepeatedText: CustomTestStringConvertible, Sendable {
  let text: String
  let testDescription: String

  init(_ piece: String, _ count: Int, before: String = "", after: String = "") {
    text = before + String(repeating: piece, count: count) + after
    testDescription = String(reflecting: before + piece) + " × \(count)"
  }
}
