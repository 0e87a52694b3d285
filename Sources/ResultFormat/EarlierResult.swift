package import Foundation

/// What a later run asks of an earlier result: whether the recommendation is still the same.
package struct EarlierResult: Decodable, Sendable {
  private struct Recommendation: Decodable {
    let option: String?
  }

  /// The option that was recommended; nil where none could be.
  package let option: String?

  private enum CodingKeys: String, CodingKey {
    case result, recommendation
  }

  /// Reads what `evaluate` printed.
  ///
  /// - Throws: a `DecodingError` where it is no result, or one of another version.
  package init(json: Data) throws {
    self = try JSONDecoder().decode(EarlierResult.self, from: json)
  }

  /// Reads the version and the recommendation.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .result) == ResultDocument.formatVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .result, in: container, debugDescription: "another version of results")
    }
    option = try container.decode(Recommendation.self, forKey: .recommendation).option
  }
}
