/// An ISO 4217 currency, by its three letters.
package struct Currency: Hashable, Sendable {
  /// The code, such as `USD`.
  package let code: String

  /// The currency of a code of three capital letters, else nil.
  package init?(code: some StringProtocol) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    self.code = String(code)
  }

  private init(known code: String) { self.code = code }

  /// The US dollar, the default.
  package static let usDollar = Currency(known: "USD")
}
