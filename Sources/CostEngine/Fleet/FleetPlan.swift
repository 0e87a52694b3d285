/// How many replicas run and are paid at some volume (model.md, 4).
package struct FleetPlan: Equatable, Sendable {
  /// n = max n_h, replicas that serve, without spares.
  package let servingReplicas: Double
  /// N, the most replicas that run at once, with spares.
  package let replicas: Double
  /// Replica-hours paid in a month.
  package let paidReplicaHours: Double
  /// Money for the hours of a month.
  package let compute: Double
  /// What of it goes to spares: the compute less that of the same plan without them.
  package let spareCompute: Double
  /// Whether the busiest tenth of the busiest hour is served.
  package let servesPeak: Bool
}
