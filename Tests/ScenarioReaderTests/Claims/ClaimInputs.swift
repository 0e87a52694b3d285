import Diagnostics
import ScenarioModel
import ScenarioReader
import Testing

/// Scenarios of which a test writes the claims.
enum ClaimInputs {
  /// The keys that every claim needs, before those that a test is about.
  static let head = "id: c, says: S, source: { document: d }"

  /// A scenario with one claim, in flow style.
  static func one(_ keys: String) -> String { scenario("claims: [{ \(head), \(keys) }]") }

  /// A scenario with top-level keys.
  static func scenario(_ top: String) -> String { Inputs.scenario(top: top) }

  /// The only claim of a scenario without faults.
  static func claim(_ keys: String) throws -> Claim {
    try #require(try readGood(one(keys)).claims.first)
  }

  /// The messages of one claim's faults.
  static func messages(_ keys: String) throws -> [String] {
    try read(one(keys)).diagnostics.map(\.message)
  }
}
