import ArgumentParser

/// The options that make a run fail on what it finds.
struct FailOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("fail-if"),
    help: ArgumentHelp(
      "Exit with 2 where this holds; may be given several times.",
      discussion: FailCondition.forms + ". Everything is written first.", valueName: "condition"))
  var conditions: [FailCondition] = []

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The earlier result that recommendation-changes looks at.", valueName: "result.json"))
  var against: String?

  func validate() throws {
    if conditions.contains(.recommendationChanges), against == nil {
      throw ValidationError("--fail-if recommendation-changes needs --against RESULT.json")
    }
    if against != nil, !conditions.contains(.recommendationChanges) {
      throw ValidationError("--against goes with --fail-if recommendation-changes")
    }
  }

  /// Refuses to hold several results against the one of `--against`.
  func checkCount(_ scenarios: Int) throws {
    if against != nil, scenarios > 1 {
      throw ValidationError("--against holds one result; these inputs make several")
    }
  }
}
