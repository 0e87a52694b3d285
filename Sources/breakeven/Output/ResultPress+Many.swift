import Diagnostics
import Foundation

extension ResultPress {
  /// One scenario's part of a run of many.
  private struct Outcome: Sendable {
    /// What reading it gave, where it was not read before.
    var reading: ReadOutcome?
    var line: Line?
    /// What is wrong with it, nil where there is a line.
    var failure: Failure?
    /// Whether the failure was told already.
    var isTold = false
    /// What gates are told of.
    var name = ""
  }

  /// Prints a line for each scenario of a batch, in the order of the command line.
  func printLines(of batch: Batch) throws {
    let read = batch.scenarios.map { (position: $0.file.position, piece: Piece.read($0)) }
    let failed = batch.failures.map { (position: $0.position, piece: Piece.failed($0)) }
    let pieces = (read + failed).sorted { $0.position < $1.position }.map(\.piece)
    begin("evaluating", of: pieces.count)
    try print(pieces.makeIterator(), into: batch, atMost: pieces.count, work)
  }

  /// Prints a line for each line of standard input, as they come.
  func printLines(of lines: InputLines, keepsGoing: Bool) throws {
    begin("evaluating", of: nil)
    try print(lines, into: Batch(keepsGoing: keepsGoing), waitsForSource: false, work)
  }

  /// A scenario of a batch, or what is wrong with it.
  private enum Piece: Sendable {
    case read(ReadScenario)
    case failed(Failure)
  }

  /// Shows how far the run is, unless that would stand among the results.
  private func begin(_ words: String, of total: Int?) {
    if isatty(STDOUT_FILENO) == 0 { workshop.console.progress.begin(words, of: total) }
  }

  private func work(_ piece: Piece) -> Outcome {
    switch piece {
    case .read(let read): outcome(of: read)
    case .failed(let failure): Outcome(failure: failure, isTold: true)
    }
  }

  private func work(_ input: InputLines.Line) -> Outcome {
    let reading = workshop.read(input)
    var outcome = reading.scenario.map(outcome) ?? Outcome()
    outcome.reading = reading
    outcome.name = reading.name
    outcome.failure = outcome.failure ?? reading.failure(reading.line, workshop.console)
    return outcome
  }

  private func outcome(of read: ReadScenario) -> Outcome {
    var outcome = Outcome(name: read.file.path)
    do {
      outcome.line = try line(of: read)
    } catch {
      let fault = error as? Diagnostic ?? Diagnostic(file: read.file.path, "\(error)")
      outcome.failure = Failure(
        position: read.file.position, input: read.file.path, first: fault)
    }
    return outcome
  }

  /// Prints what comes of each piece, and ends as all of them together end.
  private func print<Source: IteratorProtocol & Sendable>(
    _ source: Source, into batch: Batch, atMost count: Int = .max, waitsForSource: Bool = true,
    _ work: @escaping @Sendable (Source.Element) -> Outcome
  ) throws where Source.Element: Sendable {
    let console = workshop.console
    var batch = batch
    var isTripped = false
    let keepsGoing = batch.keepsGoing
    defer { console.progress.end() }
    try workshop.crew.stream(
      source, atMost: count, waitsForSource: waitsForSource,
      stopsAt: { $0.failure != nil && !keepsGoing }, work
    ) { outcome in
      if !outcome.isTold { note(outcome, in: &batch) }
      if outcome.failure != nil, !keepsGoing { throw ExitStatus.inputFault }
      let line = try outcome.failure.map { try self.line(of: $0) } ?? outcome.line
      if let line {
        try console.print(line.text)
        if console.tell([(outcome.name, line.gates)]) { isTripped = true }
      }
      console.progress.step()
      return true
    }
    console.progress.end()
    try batch.end(console)
    if isTripped { throw ExitStatus.gateTripped }
  }

  /// Reports what reading said, and counts what was not counted when it was read.
  private func note(_ outcome: Outcome, in batch: inout Batch) {
    let console = workshop.console
    if let reading = outcome.reading {
      for diagnostic in reading.diagnostics {
        let first = diagnostic.file == reading.file ? reading.line : 1
        console.report([diagnostic], fromLine: first) { reading.sources[$0] }
      }
      batch.count(outcome.failure)
    } else if let failure = outcome.failure {
      console.report([failure.first])
      batch.fail(failure)
    }
  }
}
