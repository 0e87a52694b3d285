/// Whole records of one log, which can be read without those before them.
struct RecordBlock: Sendable {
  /// Its place among the blocks of all logs.
  let index: Int
  /// Which log it is of.
  let file: Int
  /// How the log's records are read.
  let layout: LogLayout
  /// The records, and after them bytes that belong to the next block.
  let bytes: [UInt8]
  /// Where the records are.
  let range: Range<Int>
}
