/// Finds the volumes at which one total undercuts another, exactly on each piece (model.md, 9).
///
/// Each curve has bounds on an interval, so a whole interval is settled at once wherever the
/// bounds of the difference agree on its sign; only intervals in which the totals can still cross
/// are halved, down to single pieces, which are solved.
struct BreakEvenSearch {
  /// The option that is paid now.
  let from: CostCurve
  /// The option that might undercut it.
  let to: CostCurve
  /// The largest scale that is looked at.
  let limit: Double

  /// The least scale, above a given one, from which `to` is cheaper at once; nil where it never is.
  func first(above scale: Double = 0) -> Double? {
    scale < limit ? first(in: Interval(low: scale, high: limit)) : nil
  }

  /// The greatest scale at which `to` is not cheaper; 0 if it always is, nil if it is not at
  /// the limit.
  func lasting() -> Double? {
    guard to.total(atScale: limit) < from.total(atScale: limit) else { return nil }
    return lastDearer(in: Interval(low: 0, high: limit)) ?? 0
  }

  private func first(in whole: Interval) -> Double? {
    var open = [whole]
    while let interval = open.popLast() {
      switch settle(interval) {
      case .dearer: continue
      case .cheaper: return interval.low
      case .line(let difference):
        if let found = difference.firstPositive(in: interval) { return found }
      case .unsettled(let middle):
        open.append(Interval(low: middle, high: interval.high))
        open.append(Interval(low: interval.low, high: middle))
      }
    }
    return nil
  }

  private func lastDearer(in whole: Interval) -> Double? {
    var open = [whole]
    while let interval = open.popLast() {
      switch settle(interval) {
      case .cheaper: continue
      case .dearer: return interval.high
      case .line(let difference):
        if let found = difference.lastNotPositive(in: interval) { return found }
      case .unsettled(let middle):
        open.append(Interval(low: interval.low, high: middle))
        open.append(Interval(low: middle, high: interval.high))
      }
    }
    return nil
  }

  /// What can be said of `to` on a half-open interval (low, high].
  private enum Verdict {
    case cheaper, dearer
    case line(SavingLine)
    case unsettled(middle: Double)
  }

  private func settle(_ interval: Interval) -> Verdict {
    let bounds = savingBounds(interval)
    if bounds.least > 0 { return .cheaper }
    if bounds.most <= 0 { return .dearer }
    let step = min(from.nextStep(after: interval.low), to.nextStep(after: interval.low))
    let isTiny = interval.high <= interval.low * (1 + 1e-12)
    guard step < interval.high, !isTiny else {
      let (paid, other) = (from.piece(after: interval.low), to.piece(after: interval.low))
      return .line(
        SavingLine(
          intercept: paid.intercept - other.intercept, slope: paid.slope - other.slope))
    }
    let middle = interval.low > 0 ? (interval.low * interval.high).squareRoot() : step
    let isInside = middle > interval.low && middle < interval.high
    return .unsettled(middle: isInside ? middle : step)
  }

  /// The least and the most that `to` can save on the interval.
  private func savingBounds(_ interval: Interval) -> (least: Double, most: Double) {
    let paid = CurveBounds(from, interval)
    let other = CurveBounds(to, interval)
    let lines = [
      (paid.lower, other.upper), (paid.upper, other.lower),
    ].map { one, two -> (Double, Double) in
      let ends = [interval.low, interval.high].map { one.total(at: $0) - two.total(at: $0) }
      return (ends.min() ?? 0, ends.max() ?? 0)
    }
    return (
      max(paid.low - other.high, lines[0].0), min(paid.high - other.low, lines[1].1)
    )
  }
}
