package import ScenarioModel

/// What a workload asks of its usage logs.
package struct UsageRequest: Hashable, Sendable {
  /// The logs, by their paths from the scenario's folder.
  package var logs: [String]
  /// The clock of the week; nil for UTC.
  package var timeZone: String?
  /// Whether times without an offset are of that clock, and not of UTC.
  package var timesAreLocal = false
  /// The names of columns by role, in the order of the file.
  package var columns: [Column] = []
  /// Whether the columns leave cached tokens out of the input tokens.
  package var countsCacheApart = false
  /// The column and the value that the rows of the workload have; nil for all rows.
  package var only: Pair?
  /// The share of rows that may be left out; nil for the usual one.
  package var mostBadRows: Double?

  /// A column by its role.
  package struct Column: Hashable, Sendable {
    /// What it holds, in the words of `breakeven usage --columns`.
    package let role: String
    /// Its name in the header.
    package let name: String
  }

  /// A column and a value in it.
  package struct Pair: Hashable, Sendable {
    /// The column.
    package let column: String
    /// What its cells hold.
    package let value: String
  }
}

/// What the logs of a workload gave.
package enum UsageAnswer: Equatable, Sendable {
  /// A file with the one workload that they show, what they say of it beside, and their digests.
  case workload([UInt8], MeasuredTraffic? = nil, logs: [Provenance.Input] = [])
  /// Why they can't be used, and what to do.
  case refused(String, help: String?)
}
