import Diagnostics
import ScenarioModel

/// What names in an expression can stand for.
struct ExpressionNames {
  /// The first names of the paths that expressions can read.
  static let roots = ["demand", "options", "workloads", "break_even", "loads"]

  /// The names of the claim's `given`.
  let given: [String]

  /// Whether a number of that name would hide a figure or a function.
  static func isTaken(_ name: String) -> Bool {
    let first = name.split(separator: ".").first.map(String.init) ?? name
    return roots.contains(first) || Expression.Function(rawValue: name) != nil
  }

  /// A given number, or a figure by its path.
  func expression(
    of name: String, _ stretch: Range<Int>, _ place: (Range<Int>) -> InputPlace
  ) throws(ExpressionFault) -> Expression {
    if given.contains(name) { return .given(name) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, Self.roots.contains(parts[0]) {
      return .figure(name, at: place(stretch))
    }
    throw ExpressionFault(
      message: "'\(name)' is neither a number of 'given' nor a path of the result",
      stretch: stretch, help: help(for: name, parts))
  }

  private func help(for name: String, _ parts: [String]) -> String? {
    if name.split(separator: "-").contains(where: { given.contains(String($0)) }) {
      return "put spaces around a minus sign: a - b"
    }
    if let nearest = NearestName.to(name, among: given) { return "did you mean '\(nearest)'?" }
    if parts.count > 1, let root = NearestName.to(parts[0], among: Self.roots) {
      return "did you mean '\(([root] + parts.dropFirst()).joined(separator: "."))'?"
    }
    return "add it to 'given', or begin a path with one of "
      + Self.roots.joined(separator: ", ")
  }
}
