/// The number that a claim states.
package enum Published: Equatable, Sendable {
  case number(PrintedNumber)
  /// From one number to another.
  case range(PrintedNumber, PrintedNumber)
  /// An end that is not passed, or both.
  case bound(lower: RangeEnd?, upper: RangeEnd?)

  /// The number itself, or the two ends, nil where one is open.
  package var ends: [Double?] {
    switch self {
    case .number(let number): [number.value]
    case .range(let low, let high): [low.value, high.value]
    case .bound(let lower, let upper): [lower?.value, upper?.value]
    }
  }

  /// How many expressions recompute it.
  package var expressionCount: Int { if case .range = self { 2 } else { 1 } }
}
