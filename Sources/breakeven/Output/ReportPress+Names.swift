import Diagnostics
import ScenarioModel

extension ReportPress {
  /// The most characters of a name on paper, where engines take minutes to break longer ones.
  private static let mostNameCharacters = 1000

  /// Refuses scenarios whose names no page can hold, before anything is printed.
  func checkNames(_ batch: inout Batch) throws {
    let faults = try batch.scenarios.flatMap { read in
      Self.names(of: try workshop.scenario(of: read)).filter {
        $0.text.unicodeScalars.count > Self.mostNameCharacters
      }.map { name in
        let fault = Diagnostic(
          file: read.file.path,
          "can't be printed: \(name.path) has \(name.text.unicodeScalars.count) characters",
          help: "shorten it to at most \(Self.mostNameCharacters), or build it as HTML")
        return (read, fault)
      }
    }
    try batch.leaveOut(faults, workshop.console)
  }

  private static func names(of scenario: Scenario) -> [(path: String, text: String)] {
    let parties = scenario.parties
    let single: [(String, String?)] = [
      ("'title'", scenario.title), ("'client'", parties.client),
      ("'prepared_for'", parties.preparedFor), ("'prepared_by'", parties.preparedBy),
      ("'name' in 'brand'", scenario.brand.name),
      ("'confidentiality' in 'brand'", scenario.brand.confidentiality),
      ("'cost_centre' in 'budget'", scenario.budget?.costCentre),
    ]
    return single.compactMap { path, text in text.map { (path, $0) } }
      + scenario.options.map { ("the name of option '\($0.id)'", $0.name) }
      + scenario.workloads.map { ("the name of workload '\($0.id)'", $0.name) }
  }
}
