/// What one option costs in a month, and what stands beside the bill (model.md, 3–6).
package struct OptionCosts: Sendable {
  /// The bill, line by line.
  package let bill: Bill
  /// total / (useful tokens / 10⁶); nil where no token is useful.
  package let costPerMillionTokens: Double?
  /// total / ((In + Out) / 10⁶), retries and development counted; nil where there is no token.
  package let costPerMillionProcessedTokens: Double?
  /// The plan of the fleet; nil for options billed per token.
  package let plan: FleetPlan?
  /// X, the replicas that the demand keeps busy on average; nil for options billed per token.
  package let busyReplicas: Double?
  /// U = X·H / paid replica-hours; nil for options billed per token, and for a fixed fleet that
  /// can't serve its peak, whose hours do not tell what it serves.
  package let utilization: Double?
  /// total / (n · τ · 3600 · H / 10⁶), what a million tokens would cost if the replicas that
  /// serve never idled; nil for options billed per token (decision.md, 5).
  package let costPerMillionTokensAtFullLoad: Double?
  /// How the total moves with the volume.
  package let curve: CostCurve

  /// total / (u · n · τ · 3600 · H / 10⁶), what a million tokens would cost at average load u; nil
  /// for options billed per token (decision.md, 5).
  package func costPerMillionTokens(atLoad load: Double) -> Double? {
    costPerMillionTokensAtFullLoad.map { $0 / load }
  }

  /// idle = compute · (1 − U), money for hours in which nothing was served.
  package var idle: Double? {
    utilization.map { bill[.compute] * (1 - $0) }
  }

  /// total / compute, what the whole bill is in rents.
  package var rentalMultiple: Double? {
    plan == nil || bill[.compute] == 0 ? nil : bill.total / bill[.compute]
  }
}
