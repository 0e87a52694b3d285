/// How a hybrid shares the work between its legs (model.md, 7).
package struct HybridSplit: Equatable, Sendable {
  /// The total with so many local replicas.
  package struct Choice: Equatable, Sendable {
    /// n, without spares.
    package let replicas: Double
    /// The monthly total.
    package let total: Double
  }

  /// n, local replicas without spares.
  package let replicas: Double
  /// The share of section 2's tokens that stays local.
  package let localShare: Double
  /// The local share of each workload, in the order of the scenario.
  package let localShares: [Double]
  /// The total over n of a burst; empty for a route.
  package let curve: [Choice]
}
