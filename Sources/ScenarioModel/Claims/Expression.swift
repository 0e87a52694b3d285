/// Arithmetic over numbers, the numbers that a claim gives, and figures of the result.
package indirect enum Expression: Equatable, Sendable {
  /// What joins two values.
  package enum Operator: String, CaseIterable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }

  /// What is called by its name.
  package enum Function: String, CaseIterable, Sendable {
    case minimum = "min"
    case maximum = "max"
    case ceiling = "ceil"
  }

  case number(Double)
  /// A number of the claim's `given`, by its name.
  case given(String)
  /// A figure of the result, by its path.
  case figure(String, at: InputPlace)
  case negated(Expression)
  /// Two values and what joins them, placed at the operator.
  case operation(Operator, Expression, Expression, at: InputPlace)
  /// A function of values, placed at its name.
  case call(Function, [Expression], at: InputPlace)

  /// The names of `given` that it uses, as often as it does.
  package var givenNames: [String] {
    switch self {
    case .number, .figure: []
    case .given(let name): [name]
    case .negated(let value): value.givenNames
    case .operation(_, let left, let right, _): left.givenNames + right.givenNames
    case .call(_, let values, _): values.flatMap(\.givenNames)
    }
  }

  /// The paths of the result that it reads, as often as it does.
  package var paths: [String] {
    switch self {
    case .number, .given: []
    case .figure(let path, _): [path]
    case .negated(let value): value.paths
    case .operation(_, let left, let right, _): left.paths + right.paths
    case .call(_, let values, _): values.flatMap(\.paths)
    }
  }
}
