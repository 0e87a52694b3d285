import ScenarioModel

/// A scenario that was read without an error.
struct ReadScenario: Sendable {
  /// The file it came from.
  let file: InputFile
  /// The scenario.
  let scenario: Scenario
  /// The SHA-256 of the file's bytes.
  let sha256: String
}
