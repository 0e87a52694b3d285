import DecisionEngine
import ResultFormat
import ScenarioFixtures
import ScenarioModel

/// Results of scenarios as text and as JSON values.
enum Results {
  /// The whole model, assessed once for all tests.
  static let whole = Assessment(WholeScenario.scenario(), budget: Budget())
  /// The same without ranges and without change over the years.
  static let certain = Assessment(WholeScenario.scenario([]))

  /// The result as text.
  static func text(_ assessment: Assessment) throws -> String {
    let provenance = Provenance(
      version: "0", inputs: [.init(name: "scenario", sha256: "00")], command: "evaluate")
    return try ResultText.json(ResultDocument(assessment, provenance: provenance))
  }

  /// The result as a value.
  static func value(_ scenario: Scenario) throws -> JSONValue {
    try JSONValue(text: text(Assessment(scenario, budget: scenario.budget)))
  }
}
