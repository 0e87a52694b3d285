/// A fact that a rule asks for, or the quotient of two.
package struct FactTerm: Equatable, Sendable {
  /// Where a fact comes from.
  package enum Path: Hashable, Sendable {
    case known(FactName)
    case answer(String)
  }

  /// The fact.
  package let path: Path
  /// What it is divided by.
  package let divisor: Path?

  /// A fact, or a quotient.
  package init(_ path: Path, over divisor: Path? = nil) {
    self.path = path
    self.divisor = divisor
  }

  /// How the framework's file writes it.
  package var text: String {
    divisor.map { "\(path.text) / \($0.text)" } ?? path.text
  }
}

extension FactTerm.Path {
  /// How a framework's file writes it.
  package var text: String {
    switch self {
    case .known(let name): name.rawValue
    case .answer(let key): "answers." + key
    }
  }
}
