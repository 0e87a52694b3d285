/// The total that ranks options (decision.md, 2).
package enum DecidingTotal: String, CaseIterable, Sendable {
  /// The total of month 1.
  case monthly
  /// The net present value of cost over the horizon.
  case npv
}
