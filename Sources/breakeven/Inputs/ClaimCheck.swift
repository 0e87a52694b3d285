import DecisionEngine
import Diagnostics
import ScenarioModel

/// Says what keeps the claims of a scenario from being recomputed.
enum ClaimCheck {
  /// Every fault of the claims, those of the scenarios that it audits as well.
  static func diagnostics(_ scenario: Scenario) -> [Diagnostic] {
    guard scenario.audits.contains(where: { !$0.claims.isEmpty }) || !scenario.claims.isEmpty else {
      return []
    }
    return ClaimAudit(scenario).faults.map(diagnostic)
  }

  private static func diagnostic(_ fault: ClaimFault) -> Diagnostic {
    let place = fault.place
    let (message, help) = words(fault.reason)
    return Diagnostic(
      file: place.file,
      at: SourcePlace(line: place.line, column: place.column, length: place.length),
      "\(message) in claim '\(fault.claim)'", help: help)
  }

  private static func words(_ reason: ClaimFault.Reason) -> (message: String, help: String?) {
    switch reason {
    case .unknownPath(let path, let position, let names):
      return ("unknown path '\(path)'", help(for: path, position, among: names))
    case .noFigure(let path):
      return (
        "'\(path)' has no value",
        "it has no meaning for the claim's scenario; results have null or nothing there"
      )
    case .nothingToCost(let path):
      return (
        "there are no workloads and options for '\(path)'",
        "give them in the file, or in the claim's 'scenario'"
      )
    case .divisionByZero: return ("division by zero", nil)
    case .notFinite: return ("the result is beyond what a number can hold", nil)
    }
  }

  /// What can stand where the path's name at a position does.
  private static func help(for path: String, _ position: Int, among names: [String]) -> String? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let before = parts.prefix(position)
    guard !names.isEmpty else { return "'\(before.joined(separator: "."))' is a figure itself" }
    if position < parts.count, let nearest = NearestName.to(parts[position], among: names) {
      let meant = before + [nearest] + parts.dropFirst(position + 1)
      return "did you mean '\(meant.joined(separator: "."))'?"
    }
    let shown = names.prefix(mostShown).joined(separator: ", ")
    return "use one of \(shown)" + (names.count > mostShown ? ", …" : "")
  }

  private static let mostShown = 12
}
