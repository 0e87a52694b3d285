/// What one option costs, and what stands beside the bill (model.md, 3–10).
package struct OptionCosts: Sendable {
  /// The bill of month 1, line by line.
  package let bill: Bill
  /// total / (useful tokens / 10⁶); nil where no token is useful.
  package let costPerMillionTokens: Double?
  /// total / ((In + Out) / 10⁶), retries and development counted; nil where there is no token.
  package let costPerMillionProcessedTokens: Double?
  /// The plan of the fleet, of a hybrid its local one's; nil where there is none.
  package let plan: FleetPlan?
  /// X, the replicas that the fleet's work keeps busy on average; nil where there is no fleet.
  package let busyReplicas: Double?
  /// U = X·H / paid replica-hours; nil where no replica is paid, and for a fixed fleet that can't
  /// serve its peak, whose hours do not tell what it serves.
  package let utilization: Double?
  /// total / (n · τ · 3600 · H / 10⁶), what a million tokens would cost if the replicas that
  /// serve never idled; nil unless the option is a fleet (decision.md, 5).
  package let costPerMillionTokensAtFullLoad: Double?
  /// What stands beside the total.
  package let beside: CostsBeside
  /// Full-time equivalents of all its people; nil without any.
  package let fullTimeEquivalents: Double?
  /// Each workload's part, in the order of the scenario.
  package let workloads: [WorkloadCosts]
  /// How a hybrid shares the work; nil for anything else.
  package let split: HybridSplit?
  /// The numeric requirements that it was held against.
  package let gates: [NumericGate]
  /// What it pays over the horizon.
  package let cashFlow: CashFlow
  /// What it saves against the baseline; nil for the baseline.
  package let saving: Saving?
  /// How the total moves with the volume.
  package let curve: CostCurve

  /// total / (u · n · τ · 3600 · H / 10⁶), what a million tokens would cost at average load u; nil
  /// unless the option is a fleet (decision.md, 5).
  package func costPerMillionTokens(atLoad load: Double) -> Double? {
    costPerMillionTokensAtFullLoad.map { $0 / load }
  }

  /// The money for machines that idle.
  package var idle: Double? { beside.idle }
  /// What the whole bill is in rents.
  package var rentalMultiple: Double? { beside.rentalMultiple }
}
