package import Quantities

/// What an option costs once: money, and working days of people (model.md, 5).
package struct Setup: Equatable, Sendable {
  /// Money paid once.
  package let cost: Figure
  /// Working days, with what a year of the person costs and how many days it has.
  package let work: Work?

  /// Working days of a person.
  package struct Work: Equatable, Sendable {
    /// Days of work.
    package let days: Figure
    /// The loaded cost of a year.
    package let annualCost: Figure
    /// Working days in a year.
    package let workingDaysPerYear: Figure

    /// Days at the price of a year.
    package init(days: Figure, annualCost: Figure, workingDaysPerYear: Figure) {
      self.days = days
      self.annualCost = annualCost
      self.workingDaysPerYear = workingDaysPerYear
    }
  }

  /// Money, and days where any are given.
  package init(cost: Figure, work: Work?) {
    self.cost = cost
    self.work = work
  }
}
