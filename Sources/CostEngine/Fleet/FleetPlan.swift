/// How many replicas run and are paid in month 1 (model.md, 4).
package struct FleetPlan: Equatable, Sendable {
  /// n = max n_h, replicas that serve, without spares.
  package internal(set) var servingReplicas: Double
  /// N, the most replicas that run at once, with spares.
  package internal(set) var replicas: Double
  /// Replica-hours paid in a month.
  package internal(set) var paidReplicaHours: Double
  /// Money for the machines of a month: rent, or what owning them costs.
  package internal(set) var compute: Double
  /// What of it goes to spares: the money less that of the same plan without them.
  package internal(set) var spareCompute: Double
  /// Whether the busiest tenth of the busiest hour is served.
  package internal(set) var servesPeak: Bool

  /// The plan of a fleet that runs nothing.
  static let nothing = FleetPlan(
    servingReplicas: 0, replicas: 0, paidReplicaHours: 0, compute: 0, spareCompute: 0,
    servesPeak: true)
}
