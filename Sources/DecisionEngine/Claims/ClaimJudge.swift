import ScenarioModel

/// Holds recomputed numbers against published ones.
struct ClaimJudge {
  /// How far a number may lie off, as a share; nil for the rounding of its digits.
  let tolerance: Double?
  /// How far it may lie off and still hold approximately, as a share.
  let approximately: Double
  /// What rounding does to numbers that are equal on paper.
  private static let slack = 1 + 1e-9

  /// The finding for recomputed values, one or two for a range.
  func finding(_ figure: ClaimedFigure, _ values: [Double]) -> FigureFinding {
    let values = values.sorted()
    let sides = sides(figure.published, low: values.first ?? 0, high: values.last ?? 0)
    let misses = sides.filter { $0.miss > 0 }
    let worst = misses.max { abs($0.difference ?? .infinity) < abs($1.difference ?? .infinity) }
    return FigureFinding(
      figure: figure, recomputed: values,
      verdict: ClaimVerdict.worst(sides.map(verdict)),
      difference: worst.map(\.difference) ?? 0)
  }

  /// A published end, and how far a recomputed value lies beyond it.
  private struct Side {
    let published: Double
    let recomputed: Double
    /// 0 where the value lies on the right side.
    let miss: Double
    let tolerance: Double
    var difference: Double? { published == 0 ? nil : recomputed / published - 1 }
  }

  private func verdict(_ side: Side) -> ClaimVerdict {
    if side.miss <= side.tolerance * Self.slack { return .reproduced }
    return side.miss <= approximately * abs(side.published) * Self.slack
      ? .approximately : .contradicts
  }

  private func sides(_ published: Published, low: Double, high: Double) -> [Side] {
    switch published {
    case .number(let number):
      [side(number, low, miss: abs(low - number.value))]
    case .range(let from, let to):
      [side(from, low, miss: from.value - low), side(to, high, miss: high - to.value)]
    case .bound(let lower, let upper):
      [
        lower.map { bound($0, low, miss: $0.value - low) },
        upper.map { bound($0, high, miss: high - $0.value) },
      ].compactMap(\.self)
    }
  }

  private func side(_ number: PrintedNumber, _ value: Double, miss: Double) -> Side {
    Side(
      published: number.value, recomputed: value, miss: max(0, miss),
      tolerance: tolerance.map { $0 * abs(number.value) } ?? number.halfUnit)
  }

  /// A bound has no rounding; one that is not included is missed by reaching it.
  private func bound(_ end: RangeEnd, _ value: Double, miss: Double) -> Side {
    let isReached = miss == 0 && !end.isIncluded
    return Side(
      published: end.value, recomputed: value,
      miss: isReached ? Double.leastNonzeroMagnitude : max(0, miss),
      tolerance: tolerance.map { $0 * abs(end.value) } ?? 0)
  }
}
