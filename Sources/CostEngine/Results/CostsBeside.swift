/// Money that stands beside the total, never in it nor in a cash flow (model.md, 5).
package struct CostsBeside: Equatable, Sendable {
  /// idle = (compute, or hardware + capital + power) · (1 − U); nil without a utilization.
  package let idle: Double?
  /// total / (compute, or hardware + capital); nil for what runs no fleet of its own.
  package let rentalMultiple: Double?
  /// Its share of people.
  package let opportunity: Double
  /// yearly probability of a data incident · its cost / 12.
  package let exposure: Double
  /// What committed terms still owe when the horizon ends.
  package let owedAfterHorizon: Double
}
