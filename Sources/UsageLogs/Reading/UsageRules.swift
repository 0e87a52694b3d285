/// The bounds within which logs are read and judged.
package struct UsageRules: Sendable {
  /// The share of rows that may be left out.
  package var mostBadRows = 0.001
  /// Groups with less than this share of the load are pooled.
  package var smallGroup = 0.02
  /// A column with more values than this is none to group by.
  package var mostGroups = 500
  /// The longest record, in bytes.
  package var largestRecord = 16 << 20
  /// So many bytes are read at a time.
  package var blockBytes = 1 << 20

  /// The bounds unless something else is asked for.
  package init() {}
}
