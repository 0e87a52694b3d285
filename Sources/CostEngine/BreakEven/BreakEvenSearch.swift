/// Finds the volumes at which one total undercuts another, exactly on each piece (model.md, 9).
///
/// Each curve has bounds on a stretch of volumes, so a whole stretch is settled at once wherever
/// the bounds of the difference agree on its sign; only stretches in which the totals can still
/// cross are halved, down to single pieces, which are solved, or to steps, which are straddled.
struct BreakEvenSearch {
  /// The option that is paid now.
  let from: CostCurve
  /// The option that might undercut it.
  let to: CostCurve
  /// The largest scale that is looked at.
  let limit: Double
  private let lines: (from: Envelope, to: Envelope)

  /// Below this volume nothing changes any more.
  private static let least = 1e-15
  /// A stretch this narrow holds a step and nothing else.
  private static let narrow = 1e-13
  /// Savings that are this small a part of the total are none.
  private static let tolerance = 1e-12
  /// With so few steps in a stretch they are looked at one by one.
  private static let few = 6.0
  /// After so many stretches the rest is judged by its ends alone.
  private static let patience = 40_000

  init(from: CostCurve, to: CostCurve, limit: Double) {
    self.from = from
    self.to = to
    self.limit = limit
    lines = (from.envelope, to.envelope)
  }

  /// The least scale, above a given one, from which `to` is cheaper at once; nil where it never is.
  func first(above scale: Double = 0) -> Double? {
    guard scale < limit else { return nil }
    let low = max(scale, Self.least)
    return walk(low, limit, fromBelow: true).map { $0 <= Self.least ? 0 : $0 }
  }

  /// The greatest scale at which `to` is not cheaper; 0 if it always is, nil if it is not at
  /// the limit.
  func lasting() -> Double? {
    guard saving(limit).amount > 0 else { return nil }
    return walk(Self.least, limit, fromBelow: false).map { $0 <= Self.least ? 0 : $0 } ?? 0
  }

  /// A volume with both totals.
  private struct Point {
    let scale: Double
    let paid: CurveValue
    let other: CurveValue
    /// What `to` saves; 0 where it is nothing but rounding.
    let amount: Double
  }

  private struct Stretch {
    let low: Point
    let high: Point
  }

  private func saving(_ scale: Double) -> Point {
    let (paid, other) = (from.value(scale), to.value(scale))
    let difference = paid.amount - other.amount
    let isNothing = abs(difference) <= Self.tolerance * abs(paid.amount)
    let amount: Double
    switch (paid.amount.isFinite, other.amount.isFinite) {
    case (true, true): amount = isNothing ? 0 : difference
    case (false, true): amount = .infinity
    case (true, false): amount = -.infinity
    case (false, false): amount = 0
    }
    return Point(scale: scale, paid: paid, other: other, amount: amount)
  }

  /// The lowest volume with a saving, or the highest without.
  private func walk(_ low: Double, _ high: Double, fromBelow: Bool) -> Double? {
    var open = [Stretch(low: saving(low), high: saving(high))]
    var looked = 0
    while let stretch = open.popLast() {
      looked += 1
      switch settle(stretch, isLate: looked > Self.patience) {
      case .cheaper: if fromBelow { return stretch.low.scale }
      case .dearer: if !fromBelow { return stretch.high.scale }
      case .line:
        if let found = fromBelow ? firstOnLine(stretch) : lastOnLine(stretch) { return found }
      case .split(let cuts):
        let points = [stretch.low] + cuts.map(saving) + [stretch.high]
        let parts = zip(points, points.dropFirst()).map { Stretch(low: $0, high: $1) }
        open += fromBelow ? parts.reversed() : parts
      }
    }
    return nil
  }

  private enum Verdict {
    case cheaper, dearer, line
    case split([Double])
  }

  private func settle(_ stretch: Stretch, isLate: Bool) -> Verdict {
    let (low, high) = (stretch.low.scale, stretch.high.scale)
    if let sign = sign(stretch) { return sign ? .cheaper : .dearer }
    if isOnePiece(stretch) { return .line }
    let isNarrow = high <= low * (1 + Self.narrow)
    if isNarrow || isLate && (stretch.low.amount > 0) == (stretch.high.amount > 0) {
      return isNarrow ? .line : stretch.high.amount > 0 ? .cheaper : .dearer
    }
    if let sides = sidesOfStep(stretch) { return .split(sides) }
    let middle = (low * high).squareRoot()
    return middle > low && middle < high ? .split([middle]) : .line
  }

  /// Just below and just above the first step in a stretch that holds few.
  private func sidesOfStep(_ stretch: Stretch) -> [Double]? {
    let steps =
      stretch.high.paid.counts - stretch.low.paid.counts + stretch.high.other.counts
      - stretch.low.other.counts
    guard steps <= Self.few else { return nil }
    let (low, high) = (stretch.low.scale, stretch.high.scale)
    let step =
      min(from.nextStep(after: low), to.nextStep(after: low)) / (1 - ReplicaCount.forgiveness)
    let sides = [step * (1 - Self.narrow / 4), step * (1 + Self.narrow / 4)]
    return sides[0] > low && sides[1] < high ? sides : nil
  }

  private func isOnePiece(_ stretch: Stretch) -> Bool {
    let isFar = stretch.high.scale > stretch.low.scale * 1.02
    if isFar, !from.hasRisingPieces || !to.hasRisingPieces { return false }
    return stretch.low.paid.isOnSamePiece(as: stretch.high.paid)
      && stretch.low.other.isOnSamePiece(as: stretch.high.other)
  }

  /// Whether `to` is cheaper on all of the stretch, or on none of it; nil where that is open.
  private func sign(_ stretch: Stretch) -> Bool? {
    let (low, high) = (stretch.low.scale, stretch.high.scale)
    let paid = from.bounds(low, high, stretch.low.paid, stretch.high.paid)
    let other = to.bounds(low, high, stretch.low.other, stretch.high.other)
    let least = max(paid.lowerBound - other.upperBound, lineSaving(low, high, isLeast: true))
    let noise = Self.tolerance * abs(stretch.high.paid.amount.isFinite ? paid.upperBound : 0)
    if least > noise { return true }
    let most = min(paid.upperBound - other.lowerBound, lineSaving(low, high, isLeast: false))
    return most <= 0 ? false : nil
  }

  /// The least or the most that `to` can save by the straight lines around both totals.
  private func lineSaving(_ low: Double, _ high: Double, isLeast: Bool) -> Double {
    let (one, two) = (lines.from, lines.to)
    let slope =
      isLeast ? one.lowerSlope - two.upperSlope : one.upperSlope - two.lowerSlope
    let intercept = isLeast ? one.lower - two.upper : one.upper - two.lower
    guard intercept.isFinite else { return isLeast ? -.infinity : .infinity }
    let ends = [intercept + slope * low, intercept + slope * high]
    return (isLeast ? ends.min() : ends.max()) ?? 0
  }

  private func firstOnLine(_ stretch: Stretch) -> Double? {
    if stretch.low.amount > 0 { return stretch.low.scale }
    return stretch.high.amount > 0 ? crossing(stretch) : nil
  }

  private func lastOnLine(_ stretch: Stretch) -> Double? {
    if stretch.high.amount <= 0 { return stretch.high.scale }
    return stretch.low.amount <= 0 ? crossing(stretch) : nil
  }

  /// Where the saving, a straight line, turns positive; at a step its upper end.
  private func crossing(_ stretch: Stretch) -> Double {
    let (low, high) = (stretch.low, stretch.high)
    if !from.hasRisingPieces || !to.hasRisingPieces { return turn(low.scale, high.scale) }
    guard low.amount.isFinite, high.amount.isFinite, isOnePiece(stretch) else { return high.scale }
    let part = -low.amount / (high.amount - low.amount)
    return low.scale + (high.scale - low.scale) * part
  }

  /// Where the saving turns positive between two volumes, closed in upon: the totals of a hybrid
  /// with bands or autoscaling need not be straight between them.
  private func turn(_ low: Double, _ high: Double) -> Double {
    var (low, high) = (low, high)
    while high > low * (1 + 1e-15) {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if saving(middle).amount > 0 { high = middle } else { low = middle }
    }
    return high
  }
}
