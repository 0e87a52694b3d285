package import Quantities

/// One row of the assumption register: a number, what it means and why it may be believed.
package struct Assumption: Equatable, Sendable {
  /// Where it stands in the scenario, or in the catalog where the scenario names an entry.
  package var path: KeyPathText
  /// The point value in `unit`, amounts in the scenario's currency; where that was converted, the
  /// source says from what.
  package var value: Double
  /// The spread, where one is given.
  package var distribution: Distribution?
  /// What the value counts, such as `USD per million tokens`.
  package var unit: Unit
  /// How far it can be trusted.
  package var evidence: Evidence
  /// Who says so.
  package var source: String?
  /// The day the source said so.
  package var asOf: CalendarDate?
  /// Whether nobody wrote it and the default was used.
  package var isDefault: Bool
  /// Whether it is a price, which grows stale.
  package var isPrice: Bool
  /// Whether somebody could see it change: not the length of a month, nor what a model is made of.
  package var isWatchable: Bool {
    !path.hasPrefix("calendar.") && unit != .parameters && unit != .bytesPerParameter
  }
  /// The least that the number may be, where there is a least.
  package var least: Double?
  /// The most that the number may be, where there is a most.
  package var most: Double?
  /// Whether it counts whole things.
  package var isWhole: Bool

  /// A row of the register.
  package init(
    path: KeyPathText, value: Double, distribution: Distribution? = nil, unit: Unit,
    evidence: Evidence, source: String? = nil, asOf: CalendarDate? = nil, isDefault: Bool = false,
    isPrice: Bool = false, least: Double? = nil, most: Double? = nil, isWhole: Bool = false
  ) {
    self.path = path
    self.value = value
    self.distribution = distribution
    self.unit = unit
    self.evidence = evidence
    self.source = source
    self.asOf = asOf
    self.isDefault = isDefault
    self.isPrice = isPrice
    self.least = least
    self.most = most
    self.isWhole = isWhole
  }

  /// Whether it is a price older than the limit on the day; nil where either date is unknown.
  package func isStale(on day: CalendarDate?, after days: Int) -> Bool? {
    guard isPrice else { return false }
    guard let asOf, let day else { return nil }
    return day.daysSince1970 - asOf.daysSince1970 > days
  }
}
