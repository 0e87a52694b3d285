/// An option's monthly total as a function of s, the factor on every workload's volume.
///
/// The total is linear on pieces, and a fleet steps between them: up, or down where one more
/// replica brings more committed ones, which displace dearer hours.
package struct CostCurve: Sendable {
  /// What is paid whatever the volume.
  package let fixed: Double
  /// What is proportional to s, at s = 1: fallbacks.
  package let perScale: Double
  let tokens: [TokenCurve]
  let fleets: [FleetCurve]
  let burst: BurstCurve?

  init(_ model: OptionModel, months: Double, monthlyTokens: Double) {
    if case .burst(_, _, let replicas) = model.kind, let costs = BurstCosts(model, months: months) {
      (fixed, perScale, tokens, fleets) = (0, 0, [], [])
      burst = BurstCurve(costs: costs, fixed: replicas?.value)
      return
    }
    burst = nil
    var fixed = model.own?.lines(wage: .one, months: Term(months)).total.value ?? 0
    var perScale = 0.0
    var tokens: [TokenCurve] = []
    var fleets: [FleetCurve] = []
    for use in model.uses(.present) {
      let shares = use.shares?.map(\.value)
      if let leg = use.leg.tokens {
        tokens.append(TokenCurve(tokens: TokenAmounts(leg), shares: shares))
      }
      let standing = use.leg.standing.lines(wage: .one, months: Term(months))
      if use.isUsed.value == 0 {
        if use.leg.tokens != nil { fixed += standing[.fee].value }
        continue
      }
      fixed += standing.total.value
      perScale += use.leg.fallback.indices.reduce(0.0) {
        $0 + use.leg.fallback[$1].value * (shares?[$1] ?? 1)
      }
      if let fleet = use.leg.fleet {
        fleets.append(FleetCurve(fleet, fleet.load(model.week, shares: use.shares)))
      }
    }
    (self.fixed, self.perScale, self.tokens, self.fleets) = (fixed, perScale, tokens, fleets)
  }

  /// The monthly total at a volume; infinite where a fixed fleet can't serve the peak.
  package func total(atScale scale: Double) -> Double { value(scale).amount }

  /// The replicas that serve, without spares, at a volume; nil where there is no fleet.
  package func servingReplicas(atScale scale: Double) -> Double? {
    burst?.serving(scale) ?? fleets.first?.serving(scale)
  }

  /// The volume at which the next step comes, above the given one.
  package func nextStep(after scale: Double) -> Double {
    burst?.nextStep(after: scale) ?? fleets.map { $0.nextStep(after: scale) }.min() ?? .infinity
  }

  /// The total at a volume with the piece that it lies on.
  func value(_ scale: Double) -> CurveValue {
    if let burst { return burst.value(scale) }
    var value = CurveValue(amount: fixed + perScale * scale)
    for curve in tokens { value = value + curve.value(scale) }
    for curve in fleets { value = value + curve.value(scale) }
    return value
  }

  /// What the total stays between for volumes from one to another, whose totals are known.
  func bounds(
    _ low: Double, _ high: Double, _ first: CurveValue, _ last: CurveValue
  ) -> ClosedRange<Double> {
    guard fleets.contains(where: \.canFall) else {
      return min(first.amount, last.amount)...max(first.amount, last.amount)
    }
    var (least, most) = (first.amount, last.amount)
    for fleet in fleets where fleet.canFall {
      let part = fleet.bounds(low, high)
      least += part.lowerBound - fleet.value(low).amount
      most += part.upperBound - fleet.value(high).amount
    }
    return min(least, most)...max(least, most)
  }

  /// Straight lines around the total at every volume.
  var envelope: Envelope {
    if let burst { return burst.envelope }
    return tokens.map(\.envelope).reduce(Envelope.line(fixed, slope: perScale), +)
      + fleets.map(\.envelope).reduce(Envelope(), +)
  }

  /// Whether two volumes on the same piece have only that piece between them, however far apart.
  var hasRisingPieces: Bool { burst?.hasRisingChoice ?? true }
}
