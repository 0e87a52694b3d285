import Foundation
import Synchronization

/// Works on pieces as they come, on several threads, and gives the results in the pieces' order.
///
/// No more than so many pieces are begun before the first of their results is taken, so that
/// memory stays bounded however many there are.
final class Conveyor<Source: IteratorProtocol & Sendable, Result: Sendable>: Sendable
where Source.Element: Sendable {
  // A class, because its threads share it.
  private struct Feed {
    var source: Source
    var count = 0
  }

  private struct Results {
    var waiting: [Int: Result] = [:]
    var taken = 0
    var workers = 0
  }

  private let feed: Mutex<Feed>
  private let results = Mutex(Results())
  private let isStopped = Atomic(false)
  private let lookAhead: Int
  private let isStop: @Sendable (Result) -> Bool
  private let work: @Sendable (Source.Element) -> Result
  /// A count for each piece that may be begun; it starts at nothing, as libdispatch asks of a
  /// semaphore that ends lower than it began.
  private let room = DispatchSemaphore(value: 0)
  private let news = DispatchSemaphore(value: 0)

  /// A conveyor that begins no piece after a result that stops it.
  init(
    _ source: Source, lookAhead: Int, stopsAt isStop: @escaping @Sendable (Result) -> Bool,
    _ work: @escaping @Sendable (Source.Element) -> Result
  ) {
    feed = Mutex(Feed(source: source))
    self.lookAhead = lookAhead
    self.isStop = isStop
    self.work = work
  }

  /// Begins the work on so many threads.
  func begin(workers: Int) {
    results.withLock { $0.workers = workers }
    for _ in 0..<lookAhead { room.signal() }
    for _ in 0..<workers {
      let thread = Thread { self.workUntilDone() }
      thread.stackSize = Crew.stackBytes
      thread.start()
    }
  }

  /// The next result in the order of the pieces, once it is there; nil after the last.
  func next() -> Result? {
    while true {
      let (result, isOver) = results.withLock { results in
        let result = results.waiting.removeValue(forKey: results.taken)
        if result != nil { results.taken += 1 }
        return (result, results.workers == 0)
      }
      if let result {
        room.signal()
        return result
      }
      if isOver { return nil }
      news.wait()
    }
  }

  /// Lets no other piece begin; a thread that waits for one is not waited for.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    room.signal()
  }

  private func workUntilDone() {
    while true {
      room.wait()
      guard let (index, piece) = nextPiece() else { break }
      let result = work(piece)
      if isStop(result) { stop() }
      results.withLock { $0.waiting[index] = result }
      news.signal()
    }
    // The others that wait for room have to see the end as well.
    room.signal()
    results.withLock { $0.workers -= 1 }
    news.signal()
  }

  private func nextPiece() -> (Int, Source.Element)? {
    guard !isStopped.load(ordering: .relaxed) else { return nil }
    return feed.withLock { feed in
      guard let piece = feed.source.next(), !isStopped.load(ordering: .relaxed) else { return nil }
      feed.count += 1
      return (feed.count - 1, piece)
    }
  }
}

extension Crew {
  /// So many pieces are begun ahead of the result that is due, for each thread.
  private static let lookAhead = 4

  /// Works on pieces as they come and takes each result in the pieces' order, until one says that
  /// it was the last or an error ends it; a result that stops lets no other piece begin. Work that
  /// was begun comes to its end, unless a source that may never give another piece holds it up.
  func stream<Source: IteratorProtocol & Sendable, Result: Sendable>(
    _ source: Source, atMost count: Int = .max, waitsForSource: Bool = true,
    stopsAt isStop: @escaping @Sendable (Result) -> Bool = { _ in false },
    _ work: @escaping @Sendable (Source.Element) -> Result, take: (Result) throws -> Bool
  ) rethrows where Source.Element: Sendable {
    let conveyor = Conveyor(
      source, lookAhead: self.count * Self.lookAhead, stopsAt: isStop, work)
    conveyor.begin(workers: min(self.count, count))
    defer {
      conveyor.stop()
      if waitsForSource { while conveyor.next() != nil {} }
    }
    while let result = conveyor.next(), try take(result) {}
  }
}
