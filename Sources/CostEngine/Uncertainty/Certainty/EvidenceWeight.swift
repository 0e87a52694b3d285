/// What rests on bare or stale numbers (decision.md, 2): prices, throughputs and people, not volumes.
package struct EvidenceWeight: Sendable {
  /// The rows of the register that are bare or stale, of those that some option's bill uses.
  package let rows: [Int]
  /// The share of each option's monthly lines, by size, that hang on at least one of them.
  package let carried: [Double]
  /// The share of an option's monthly lines that hang on none of them.
  package func restsOnEvidence(_ option: Int) -> Double { 1 - carried[option] }
  /// The cheapest once all of them stand at the ends that hurt the leader most; nil where that
  /// leaves the leader the cheapest, or no option can be chosen.
  package let turnsTo: Int?
  /// Whether the leader stops to be the cheapest there.
  package let isTurned: Bool
}
