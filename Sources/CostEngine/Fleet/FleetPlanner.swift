import Quantities
package import ScenarioModel

/// The rules that turn a load into a plan.
package struct FleetPlanner: Sendable {
  let load: FleetLoad
  let usableShare: Double
  let minimumReplicas: Double
  let spares: Double
  let fixedReplicas: Double?
  let autoscales: Bool
  let hoursPerMonth: Double
  let rental: RentalPrices

  /// A planner for a fleet under a load.
  package init(_ fleet: FleetBilling, load: FleetLoad, hoursPerMonth: Double) {
    self.load = load
    usableShare = 1 - fleet.headroom.value
    minimumReplicas = fleet.minimumReplicas.value
    spares = fleet.spares.value
    fixedReplicas = fleet.fixedReplicas?.value
    autoscales = fleet.autoscales
    self.hoursPerMonth = hoursPerMonth
    rental = RentalPrices(fleet)
  }

  /// The plan when every volume is multiplied by `scale`.
  ///
  ///     n_h = max(minimum, ⌈q_h / c⌉)     N_h = n_h + spares     N = max N_h
  ///
  /// A fixed number of replicas stands for n. Without autoscaling N replicas are paid all H
  /// hours, with it Σ N_h · H/168.
  package func plan(atScale scale: Double = 1) -> FleetPlan {
    let needed = replicasNeeded(load.peaks.first?.replicas ?? 0, scale)
    let serving = fixedReplicas ?? max(minimumReplicas, needed)
    let rent = self.rent(serving: serving, spares: spares, scale: scale)
    let bare = spares > 0 ? self.rent(serving: serving, spares: 0, scale: scale) : rent
    return FleetPlan(
      servingReplicas: serving, replicas: serving + spares, paidReplicaHours: rent.replicaHours,
      compute: rent.compute, spareCompute: rent.compute - bare.compute,
      servesPeak: needed <= serving)
  }

  /// The replica-hours that the plan pays, and what they cost.
  private func rent(
    serving: Double, spares: Double, scale: Double
  ) -> (replicaHours: Double, compute: Double) {
    let most = serving + spares
    guard autoscales, fixedReplicas == nil else {
      return (most * hoursPerMonth, rental.month(running: most, of: most, hours: hoursPerMonth))
    }
    var replicaHours = 0.0
    var compute = rental.committedMonth(of: most, hours: hoursPerMonth)
    for level in load.peaks {
      let running = self.running(level.replicas, scale, spares: spares)
      let hours = level.hours * hoursPerMonth / Double(WeeklyProfile.hours)
      replicaHours += running * hours
      compute += rental.beyondCommitted(running: running, of: most, hours: hours)
    }
    return (replicaHours, compute)
  }

  /// N_h of a level: what is needed, at least the minimum, and the spares.
  func running(_ peak: Double, _ scale: Double, spares: Double) -> Double {
    max(minimumReplicas, replicasNeeded(peak, scale)) + spares
  }

  /// ⌈q·s / c⌉.
  private func replicasNeeded(_ peak: Double, _ scale: Double) -> Double {
    ReplicaCount.covering(peak * scale / usableShare)
  }
}
