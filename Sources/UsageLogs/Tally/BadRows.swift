import ScenarioModel

/// The rows that were left out, counted, with the first ones named.
package struct BadRows: Equatable, Sendable {
  /// A row that was left out.
  package struct Example: Equatable, Sendable {
    /// The log, by its place among those read.
    package let file: Int
    /// The line that it begins in.
    package fileprivate(set) var line: Int
    /// What is wrong with it.
    package let fault: RowFault
    /// The block that it is in.
    let block: Int
  }

  private static let mostExamples = 10

  /// How many there are.
  package private(set) var count = 0
  /// How many there are of each kind of fault.
  package private(set) var kinds: [RowFault.Kind: Int] = [:]
  /// The first of them.
  package private(set) var examples: [Example] = []

  /// Notes a row by its line in a block, from 0.
  mutating func note(_ fault: RowFault, in block: RecordBlock, line: Int) {
    count += 1
    kinds[fault.kind, default: 0] += 1
    let isFirst = examples.last.map { (block.index, line) < ($0.block, $0.line) } ?? true
    guard isFirst || examples.count < Self.mostExamples else { return }
    keep([Example(file: block.file, line: line, fault: fault, block: block.index)])
  }

  /// Notes rows that are not wrong by themselves.
  mutating func note(_ kind: RowFault.Kind, rows: Int) {
    count += rows
    kinds[kind, default: 0] += rows
  }

  /// Adds what another worker left out.
  mutating func add(_ other: BadRows) {
    count += other.count
    kinds.merge(other.kinds) { $0 + $1 }
    keep(other.examples)
  }

  /// Counts the lines of the examples from the start of their logs.
  mutating func countLines(from starts: BlockLines) {
    for index in examples.indices { examples[index].line += starts[examples[index].block] }
  }

  private mutating func keep(_ more: [Example]) {
    examples = Array(
      (examples + more).sorted { ($0.block, $0.line) < ($1.block, $1.line) }
        .prefix(Self.mostExamples))
  }
}
