package import Quantities

/// The length of a month: D days for volumes, H hours for machines (model.md, 1).
package struct BillingCalendar: Equatable, Sendable {
  /// D, days per month.
  package let daysPerMonth: Figure
  /// H, hours per month; 24·D unless given.
  package let hoursPerMonth: Figure

  /// A month of D days and H hours.
  package init(daysPerMonth: Figure, hoursPerMonth: Figure) {
    self.daysPerMonth = daysPerMonth
    self.hoursPerMonth = hoursPerMonth
  }
}
