import Synchronization

/// Hands the blocks of the logs to the workers, one at a time.
final class BlockQueue: Sendable {
  // A class, because the workers share it.
  private let cutter: Mutex<RecordCutter>
  private let failure = Mutex<(any Error)?>(nil)

  init(_ cutter: RecordCutter) { self.cutter = Mutex(cutter) }

  /// The next block, nil after the last or after something went wrong.
  func next() -> RecordBlock? {
    cutter.withLock { cutter in
      // Within the lock, so that nobody cuts on where another met a fault.
      guard error == nil else { return nil }
      do {
        return try cutter.next()
      } catch {
        stop(error)
        return nil
      }
    }
  }

  /// Ends the work; the first fault counts.
  func stop(_ error: any Error) {
    failure.withLock { if $0 == nil { $0 = error } }
  }

  /// What ended the work before its end.
  var error: (any Error)? { failure.withLock { $0 } }

  /// The layouts of the logs that were begun.
  var layouts: [LogLayout] { cutter.withLock { $0.layouts } }
}
