package import Quantities

/// A bill shared by two other options: a local fleet and a remote service (model.md, 7).
package struct HybridBilling: Equatable, Sendable {
  /// The part of a workload that the local option serves.
  package enum LocalShare: Equatable, Sendable {
    case none
    case all
    /// 0…1 of its requests and tokens.
    case share(Figure)
  }

  /// How work is divided between the two.
  package enum Split: Equatable, Sendable {
    /// Each workload's local share, in the order of `Scenario.workloads`.
    case route([LocalShare])
    /// The local fleet serves what it can, the remote the rest; n where it is fixed.
    case burst(replicas: Figure?)
  }

  /// The index of the local option, which runs a fleet.
  package var local: Int
  /// The index of the remote option.
  package var remote: Int
  /// How work is divided.
  package var split: Split

  /// Two options and how they share the work.
  package init(local: Int, remote: Int, split: Split) {
    self.local = local
    self.remote = remote
    self.split = split
  }
}
