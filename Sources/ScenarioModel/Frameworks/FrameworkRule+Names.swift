extension FrameworkRule.Test {
  /// The words that the test can give.
  package var words: Set<String> {
    switch self {
    case .bands(_, let bands): Set(bands.map(\.outcome.word))
    case .values(_, let values): Set(values.map(\.1.word))
    case .rows(let rows, let otherwise): Set(rows.map(\.outcome.word) + [otherwise.word])
    }
  }

  /// The facts of the closed list that it asks for.
  package var names: [FactName] {
    switch self {
    case .bands(let term, _), .values(let term, _): term.names
    case .rows(let rows, _): rows.flatMap(\.condition.names)
    }
  }
}

extension FactTerm {
  var names: [FactName] {
    [path, divisor].compactMap { path in
      if case .known(let name)? = path { name } else { nil }
    }
  }
}

extension Condition {
  /// The facts of the closed list that it asks for.
  package var names: [FactName] {
    switch self {
    case .isOne(let term, _), .isWithin(let term, _, _): term.names
    case .outcome: []
    case .all(let parts), .any(let parts): parts.flatMap(\.names)
    case .not(let part): part.names
    }
  }
}
