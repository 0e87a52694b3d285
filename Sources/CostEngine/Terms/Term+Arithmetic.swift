import RealModule

extension Term {
  /// The sum; adding a constant 0 records nothing.
  package static func + (left: Term, right: Term) -> Term {
    if right.isConstant(0) { return left }
    if left.isConstant(0) { return right }
    return combined(.add, left, right, left.value + right.value)
  }

  /// The difference.
  package static func - (left: Term, right: Term) -> Term {
    if right.isConstant(0) { return left }
    return combined(.subtract, left, right, left.value - right.value)
  }

  /// The product; a constant 0 or 1 records nothing.
  package static func * (left: Term, right: Term) -> Term {
    if left.isConstant(1) { return right }
    if right.isConstant(1) { return left }
    if left.isConstant(0) || right.isConstant(0) { return .zero }
    return combined(.multiply, left, right, left.value * right.value)
  }

  /// The quotient.
  package static func / (left: Term, right: Term) -> Term {
    if right.isConstant(1) { return left }
    if left.isConstant(0) { return .zero }
    return combined(.divide, left, right, left.value / right.value)
  }

  /// Adds to it.
  package static func += (left: inout Term, right: Term) { left = left + right }

  /// The opposite.
  package static prefix func - (term: Term) -> Term { Term(0) - term }

  /// The greater of both.
  package static func maximum(_ left: Term, _ right: Term) -> Term {
    if left.isSame(as: right) { return left }
    return combined(.maximum, left, right, max(left.value, right.value))
  }

  /// The lesser of both.
  package static func minimum(_ left: Term, _ right: Term) -> Term {
    if left.isSame(as: right) { return left }
    return combined(.minimum, left, right, min(left.value, right.value))
  }

  /// The greatest; nil of none.
  static func maximum(_ terms: [Term]) -> Term? {
    guard let first = terms.first else { return nil }
    return terms.dropFirst().reduce(first) { maximum($0, $1) }
  }

  /// ⌈x⌉, forgiving 10⁻⁹ relative (model.md, 4).
  package var wholeAbove: Term {
    alone(.wholeAbove, ReplicaCount.covering(value))
  }

  /// 1 where it is above 0, else 0.
  package var isPositive: Term { alone(.isPositive, value > 0 ? 1 : 0) }

  /// It to a constant power.
  package func power(_ exponent: Double) -> Term {
    if isConstant(1) || exponent == 1 { return self }
    let result = Double.pow(value, exponent)
    guard let sheet else { return Term(result) }
    return sheet.record(.power, self, Term(exponent), result)
  }

  private func alone(_ operation: Operation, _ result: Double) -> Term {
    guard let sheet else { return Term(result) }
    return sheet.record(operation, self, self, result)
  }

  private static func combined(
    _ operation: Operation, _ left: Term, _ right: Term, _ result: Double
  ) -> Term {
    guard let sheet = left.sheet ?? right.sheet else { return Term(result) }
    return sheet.record(operation, left, right, result)
  }
}

extension Sequence<Term> {
  /// The sum of all.
  package var sum: Term { reduce(.zero, +) }
}
