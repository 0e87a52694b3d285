package import Quantities

/// A model of a price list, and what of its prices the catalog can hold.
package struct ListedModel: Sendable {
  /// The prices of one day.
  package struct Prices: Equatable, Sendable {
    /// The day on which they held.
    package let asOf: CalendarDate
    /// The price of a million tokens by the catalog's key, and under `batch_discount` the discount
    /// in percent.
    package let amounts: [String: ExactDecimal]
    /// The most input tokens of the requests that these prices are for, where there is a limit.
    package let mostInputTokens: Int?
  }

  /// Why no price of a model can be taken over.
  package struct Refusal: Error, Equatable, Sendable {
    /// The reason: lower case, no full stop.
    package let reason: String
  }

  /// The name in the file.
  package let name: String
  /// The id in the catalog.
  package let id: String
  /// The name for people, where the file has one.
  package let title: String?
  /// Whether it makes embeddings.
  package let isEmbedding: Bool
  /// Its prices, the oldest first, or why there are none.
  package let prices: Result<[Prices], Refusal>
  /// What the file has of it and the catalog has no place for, sorted.
  package let leftOut: [String]

  /// An id without what a pin is told by.
  static func id(_ provider: String, _ name: String) -> String {
    "\(provider)/\(name)".replacing("@", with: "-")
  }
}
