/// What a curve stays between on an interval: two amounts, and two straight lines.
struct CurveBounds {
  let low: Double
  let high: Double
  let lower: CostPiece
  let upper: CostPiece

  init(_ curve: CostCurve, _ interval: Interval) {
    let rent =
      curve.planner?.rentBounds(above: interval.low, upTo: interval.high)
      ?? (least: 0, most: 0)
    low = curve.fixed + curve.perScale * interval.low + rent.least
    high = curve.fixed + curve.perScale * interval.high + rent.most
    var lower = CostPiece(end: .infinity, intercept: low, slope: 0)
    var upper = CostPiece(end: .infinity, intercept: high, slope: 0)
    if let planner = curve.planner {
      if let envelope = planner.envelope {
        lower = curve.standing(on: envelope.lower)
        if interval.low >= envelope.upperHoldsFrom { upper = curve.standing(on: envelope.upper) }
      }
    } else {
      lower = CostPiece(end: .infinity, intercept: curve.fixed, slope: curve.perScale)
      upper = lower
    }
    self.lower = lower
    self.upper = upper
  }
}

extension CostCurve {
  /// A line of the fleet's money with the curve's own fixed and proportional costs under it.
  fileprivate func standing(on line: CostPiece) -> CostPiece {
    CostPiece(end: line.end, intercept: line.intercept + fixed, slope: line.slope + perScale)
  }
}
