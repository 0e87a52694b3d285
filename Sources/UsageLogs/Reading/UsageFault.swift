/// What keeps a log from being read, with its place.
package struct UsageFault: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// There is nothing in it.
    case empty
    /// There are columns but no rows.
    case headerAlone
    /// It is text of two bytes a character.
    case utf16
    /// It is compressed with gzip and was not unpacked.
    case gzip
    /// It holds bytes that no text holds.
    case notText
    /// It is one JSON array instead of a JSON object a line.
    case jsonArray
    /// The first line is no JSON object.
    case notJSON
    /// A record is longer than so many bytes, or a quote is not closed.
    case recordTooLong(limit: Int)
    /// No known format has these columns, of which the nearest one lacks some.
    case unknownFormat(nearest: LogFormat, lacks: [String], header: [String])
    /// A column that was asked for by name is not there.
    case noColumn(String, header: [String])
    /// A column that is needed has its name twice.
    case columnTwice(String)
    /// Too many rows can't be read.
    case tooManyBadRows(BadRows, of: Int)
    /// Every row was left out.
    case noRows(BadRows)
    /// The column to group by has more values than may be.
    case tooManyGroups(column: String, limit: Int)
    /// The times of the rows are further apart than any log.
    case tooLong(days: Int)
  }

  /// The log.
  package let file: String
  /// The line, where one is at fault.
  package let line: Int?
  /// What is wrong.
  package let reason: Reason

  /// A fault of a log.
  package init(file: String, line: Int? = nil, _ reason: Reason) {
    (self.file, self.line, self.reason) = (file, line, reason)
  }
}
