/// How the records of a log are told apart.
enum LogSyntax: Equatable, Sendable {
  /// Cells with a byte between them, quoted as RFC 4180 says.
  case separated(by: UInt8)
  /// A JSON object a line.
  case jsonLines
}

/// Where a log's records hold what.
struct LogLayout: Sendable {
  /// How records are told apart.
  var syntax: LogSyntax
  /// The format that the columns are of; nil where `--columns` names them all.
  var format: LogFormat?
  /// The name of the column of each slot, nil where there is none.
  var names: [[UInt8]?]
  /// The slot of each column, or `noSlot`.
  var slots: [UInt8]
  /// How time is written, as the first row that can be read has it.
  var stamps: StampStyle?
  /// Whether tokens read from and written to the cache are left out of the input column.
  var countsCacheApart: Bool

  /// So many lines are before the first record.
  var headerLines = 0

  /// The slot of a column that nothing is read from.
  static let noSlot: UInt8 = 255
  /// So many slots there are.
  static let slotCount = ColumnRole.allCases.count

  /// Whether the log has a column for a role.
  func has(_ role: ColumnRole) -> Bool { names[role.slot] != nil }

  /// Whether rows are requests, so that those without a count are one.
  var isByRequest: Bool { !has(.requests) && (format?.isByRequest ?? true) }

  /// Whether the log tells how many requests there were.
  var knowsRequests: Bool { isByRequest || has(.requests) }
}
