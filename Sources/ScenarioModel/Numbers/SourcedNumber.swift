package import Quantities

/// A fact's number with its evidence, before a scenario uses it.
package struct SourcedNumber: Equatable, Sendable {
  /// The point value.
  package var value: Double
  /// The spread, where one is given.
  package var distribution: Distribution?
  /// How far it can be trusted.
  package var evidence: Evidence
  /// Who says so.
  package var source: String?
  /// The day the source said so.
  package var asOf: CalendarDate?

  /// A number with its evidence.
  package init(
    value: Double, distribution: Distribution? = nil, evidence: Evidence = .assumed,
    source: String? = nil, asOf: CalendarDate? = nil
  ) {
    self.value = value
    self.distribution = distribution
    self.evidence = evidence
    self.source = source
    self.asOf = asOf
  }
}
