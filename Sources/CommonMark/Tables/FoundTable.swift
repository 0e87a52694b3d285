/// A table of pipes in its source, its cells not parsed yet.
struct FoundTable {
  var headerLine: Int
  /// The line of the last row, or of the delimiter row.
  var endLine: Int
  /// What stands before the header in its line, or would if that line were no lazy one.
  var headerPrefix: ArraySlice<UInt8>
  /// How many bytes stand before the content of each line after the header.
  var prefixLengths: [Int]
  var alignments: [PipeTable.Alignment]
  var header: [ArraySlice<UInt8>]
  /// The rows, none longer than the header.
  var rows: [[ArraySlice<UInt8>]]
}
