/// How many replicas run and are paid in month 1 (model.md, 4).
package struct FleetPlan: Equatable, Sendable {
  /// n = max n_h, replicas that serve, without spares.
  package let servingReplicas: Double
  /// N, the most replicas that run at once, with spares.
  package let replicas: Double
  /// Replica-hours paid in a month.
  package let paidReplicaHours: Double
  /// Money for the machines of a month: rent, or what owning them costs.
  package let compute: Double
  /// What of it goes to spares: the money less that of the same plan without them.
  package let spareCompute: Double
  /// Whether the busiest tenth of the busiest hour is served.
  package let servesPeak: Bool

  /// The plan of a fleet that runs nothing.
  static let nothing = FleetPlan(
    servingReplicas: 0, replicas: 0, paidReplicaHours: 0, compute: 0, spareCompute: 0,
    servesPeak: true)
}
