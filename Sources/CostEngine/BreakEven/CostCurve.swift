/// An option's monthly total as a function of s, the factor on every workload's volume.
///
/// The total is linear on pieces, and a fleet steps between them: up, or down where one more
/// replica brings more committed ones, which displace dearer hours.
package struct CostCurve: Sendable {
  /// What is paid whatever the volume.
  package let fixed: Double
  /// What the tokens cost at s = 1; proportional to s.
  package let perScale: Double
  /// The fleet, where there is one.
  package let planner: FleetPlanner?

  /// A curve of fixed, proportional and stepwise costs.
  package init(fixed: Double, perScale: Double, planner: FleetPlanner?) {
    self.fixed = fixed
    self.perScale = perScale
    self.planner = planner
  }

  /// The monthly total at a volume; infinite where a fixed fleet can't serve the peak.
  package func total(atScale scale: Double) -> Double {
    let linear = fixed + perScale * scale
    guard let plan = planner?.plan(atScale: scale) else { return linear }
    return plan.servesPeak ? linear + plan.compute : .infinity
  }

  /// The replicas that serve, without spares, at a volume; nil where there is no fleet.
  package func servingReplicas(atScale scale: Double) -> Double? {
    planner?.plan(atScale: scale).servingReplicas
  }

  /// The volume at which the next step comes, above the given one.
  package func nextStep(after scale: Double) -> Double {
    planner?.nextStep(after: scale) ?? .infinity
  }

  /// The straight line of the piece that begins just above a volume.
  package func piece(after scale: Double) -> CostPiece {
    let end = nextStep(after: scale)
    let inside = end.isFinite ? scale + (end - scale) / 2 : scale * 2 + 1
    let level = total(atScale: inside)
    return CostPiece(end: end, intercept: level - perScale * inside, slope: perScale)
  }
}
