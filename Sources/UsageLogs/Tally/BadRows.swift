/// The rows that were left out, counted, with the first ones named.
package struct BadRows: Equatable, Sendable {
  /// A row that was left out.
  package struct Example: Equatable, Sendable {
    /// The log, by its place among those read.
    package let file: Int
    /// The line that it begins in.
    package let line: Int
    /// What is wrong with it.
    package let fault: RowFault
  }

  private static let mostExamples = 10

  /// How many there are.
  package private(set) var count = 0
  /// How many there are of each kind of fault.
  package private(set) var kinds: [RowFault.Kind: Int] = [:]
  /// The first of them.
  package private(set) var examples: [Example] = []

  /// Notes a row, later ones after earlier ones of the same log.
  mutating func note(_ fault: RowFault, file: Int, line: Int) {
    count += 1
    kinds[fault.kind, default: 0] += 1
    let isFirst = examples.count < Self.mostExamples || isBefore(file, line)
    if isFirst { keep([Example(file: file, line: line, fault: fault)]) }
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

  private func isBefore(_ file: Int, _ line: Int) -> Bool {
    examples.last.map { (file, line) < ($0.file, $0.line) } ?? true
  }

  private mutating func keep(_ more: [Example]) {
    examples = Array(
      (examples + more).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
        .prefix(Self.mostExamples))
  }
}
