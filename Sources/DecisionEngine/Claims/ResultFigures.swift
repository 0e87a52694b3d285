import CostEngine
package import ScenarioModel

/// The figures of a scenario by the path under which the result has them, without uncertainty.
package struct ResultFigures {
  /// What stands under a path.
  package enum Answer: Equatable, Sendable {
    case figure(Double)
    /// The figure has no meaning for the scenario.
    case null
    /// The path's name at a position is none of those that can stand there.
    case unknown(position: Int, among: [String])
    /// The scenario has nothing to cost.
    case nothingToCost
  }

  private let root: FigureNode?

  /// The figures of a scenario, costed once.
  package init(_ scenario: Scenario) {
    root = scenario.isComplete ? CostedFigures(scenario).root : nil
  }

  /// What stands under a path.
  package func answer(_ path: String) -> Answer {
    guard var node = root else { return .nothingToCost }
    let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for (position, name) in names.enumerated() {
      guard case .branch(let known, let child) = node, known.contains(name) else {
        return .unknown(position: position, among: Self.names(of: node))
      }
      node = child(name)
    }
    guard case .figure(let value) = node else {
      return .unknown(position: names.count, among: Self.names(of: node))
    }
    return value.map(Answer.figure) ?? .null
  }

  private static func names(of node: FigureNode) -> [String] {
    if case .branch(let names, _) = node { names } else { [] }
  }
}
