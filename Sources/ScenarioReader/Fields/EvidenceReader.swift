import Quantities

/// Reads why a number may be believed.
struct EvidenceReader {
  /// The keys of evidence, on a number or on an entry of the catalog.
  static let keys: [Key] = [
    .text("source", "who says so"),
    Key("as_of", .date(allowsMonth: true), "the day the source said so"),
    .word("evidence", Evidence.self, "how far it can be trusted"),
  ]

  /// What was given.
  struct Given {
    var source: String?
    var asOf: CalendarDate?
    /// A source without a word for it counts as quoted, nothing at all as assumed.
    var evidence: Evidence
  }

  private let fields: Fields

  /// Reads from the mapping that has the keys.
  init(_ fields: Fields) { self.fields = fields }

  /// The evidence that the mapping gives.
  func read() -> Given {
    let source = fields.text("source")
    let asOf = fields.date("as_of", allowsMonth: true)
    let evidence: Evidence? = fields.choice("evidence")
    return Given(
      source: source, asOf: asOf, evidence: evidence ?? (source == nil ? .assumed : .quoted))
  }
}
