/// Where an option's bill carries a hidden cost, and what it comes to in a month.
package enum HiddenCostEntry: Equatable, Sendable {
  /// A line of its own, or a known part of a line.
  case amount(Double, in: CostLine)
  /// Somewhere within a line that covers other work too.
  case within(CostLine, lineAmount: Double)
  /// Beside the bill: no line carries it.
  case beside(Double)
  /// The option could have it, and the scenario gives it no price.
  case notPriced
  /// This way of serving does not have the cost.
  case notApplicable
}
