package import Quantities

/// The people who run an option.
package struct People: Equatable, Sendable {
  /// How much work it is.
  package enum Effort: Equatable, Sendable {
    /// Full-time equivalents, as given.
    case fullTimeEquivalents(Figure)
    /// Counted from the tasks of a year.
    case tasks(Tasks)
  }

  /// What has to be done, from which full-time equivalents follow (model.md, 5).
  package struct Tasks: Equatable, Sendable {
    /// Model upgrades per year.
    package let upgradesPerYear: Figure
    /// Working days that each takes.
    package let daysPerUpgrade: Figure
    /// Working days of incidents per month.
    package let incidentDaysPerMonth: Figure
    /// Working days in a year of one person.
    package let workingDaysPerYear: Figure

    /// The tasks of a year.
    package init(
      upgradesPerYear: Figure, daysPerUpgrade: Figure, incidentDaysPerMonth: Figure,
      workingDaysPerYear: Figure
    ) {
      self.upgradesPerYear = upgradesPerYear
      self.daysPerUpgrade = daysPerUpgrade
      self.incidentDaysPerMonth = incidentDaysPerMonth
      self.workingDaysPerYear = workingDaysPerYear
    }
  }

  /// How much work it is.
  package let effort: Effort
  /// The loaded cost of a full-time equivalent for a year.
  package let annualCost: Figure
  /// Whether they are paid anyway, so that the marginal lens leaves them out.
  package let isAlreadyEmployed: Bool
  /// The share of their cost that other work would have earned; stands beside the total.
  package let opportunity: Figure?

  /// So much work at such a cost.
  package init(
    effort: Effort, annualCost: Figure, isAlreadyEmployed: Bool = false, opportunity: Figure? = nil
  ) {
    self.effort = effort
    self.annualCost = annualCost
    self.isAlreadyEmployed = isAlreadyEmployed
    self.opportunity = opportunity
  }

  /// So many people at such a cost.
  package init(fullTimeEquivalents: Figure, annualCost: Figure) {
    self.init(effort: .fullTimeEquivalents(fullTimeEquivalents), annualCost: annualCost)
  }
}
