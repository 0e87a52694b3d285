package import Quantities

/// A bill for machines: what they cost, what they can do, and how many are kept (model.md, 4–5).
package struct FleetBilling: Equatable, Sendable {
  /// How the machines are paid for.
  package let tenure: Tenure
  /// Accelerators in one replica.
  package let accelerators: Figure?
  /// Memory of one accelerator, in GB of 10⁹ bytes.
  package let memoryGigabytes: Figure?
  /// What one replica can do, in the order of `Scenario.workloads`.
  package let throughputs: [Throughput]
  /// e, the share of cached input that the replica's own prefix cache spares.
  package let prefixCache: Figure
  /// The share of capacity that is kept free at the peak.
  package let headroom: Figure
  /// The fewest replicas that ever run.
  package let minimumReplicas: Figure
  /// Replicas on top, for failures.
  package let spares: Figure
  /// Whether replicas are switched off when they are not needed.
  package let autoscales: Bool
  /// A fixed number of replicas instead of a planned one.
  package let fixedReplicas: Figure?
  /// What is kept on disk, and its price per GB and month.
  package let storage: MeteredGigabytes?
  /// What leaves the cloud, and its price per GB.
  package let egress: MeteredGigabytes?
  /// Monitoring and other tools, per month.
  package let tooling: Figure?

  /// A fleet as the file describes it.
  package init(
    tenure: Tenure, accelerators: Figure?, memoryGigabytes: Figure?, throughputs: [Throughput],
    prefixCache: Figure, headroom: Figure, minimumReplicas: Figure, spares: Figure,
    autoscales: Bool, fixedReplicas: Figure?,
    storage: MeteredGigabytes?, egress: MeteredGigabytes?, tooling: Figure?
  ) {
    self.tenure = tenure
    self.accelerators = accelerators
    self.memoryGigabytes = memoryGigabytes
    self.throughputs = throughputs
    self.prefixCache = prefixCache
    self.headroom = headroom
    self.minimumReplicas = minimumReplicas
    self.spares = spares
    self.autoscales = autoscales
    self.fixedReplicas = fixedReplicas
    self.storage = storage
    self.egress = egress
    self.tooling = tooling
  }

  /// The terms under which machines are rented; none where they are bought.
  package var terms: [RentalTerm] {
    if case .rented(let terms, _) = tenure { terms } else { [] }
  }
}
