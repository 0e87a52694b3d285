package import CostEngine
package import ScenarioModel

/// An assessment of a scenario from which all that is not for the public was taken beforehand, so
/// that no total, ranking or register can hold it.
package struct PublicAssessment: Sendable {
  /// The assessment of what is left.
  package let assessment: Assessment

  /// Assesses the public part of a scenario; the runner may play draws side by side.
  package init(_ scenario: Scenario, run: any PartRunner = OneByOne()) {
    assessment = Assessment(scenario.published, run: run)
  }
}
