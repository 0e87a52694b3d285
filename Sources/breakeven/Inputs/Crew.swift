import CostEngine
import Foundation
import Synchronization

/// Spreads independent pieces of work over the cores, results in the order of the pieces.
struct Crew: Sendable {
  /// Room for the deepest nesting that libyaml lets through, whatever the system's own limit.
  static let stackBytes = 32 << 20

  private let workers: Int

  /// So many threads work at once.
  var count: Int { workers }

  init(jobs: Int?) {
    workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// The results of the work on each piece; after one that stops the work, no other is begun.
  func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], stopsAt isStop: @escaping @Sendable (Result) -> Bool = { _ in false },
    _ work: @escaping @Sendable (Piece) -> Result
  ) -> [Result] {
    let rota = Rota(pieces, isStop, work)
    let group = DispatchGroup()
    for _ in 0..<min(workers, pieces.count) {
      group.enter()
      let thread = Thread {
        rota.workUntilDone()
        group.leave()
      }
      thread.stackSize = Self.stackBytes
      thread.start()
    }
    group.wait()
    return rota.results
  }
}

extension Crew: PartRunner {
  func map<Result: Sendable>(
    _ count: Int, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    map(Array(0..<count)) { part($0) }
  }
}

/// The pieces of one run and what has come of them so far.
private final class Rota<Piece: Sendable, Result: Sendable>: Sendable {
  // A class, because its threads share it.
  private let pieces: [Piece]
  private let isStop: @Sendable (Result) -> Bool
  private let work: @Sendable (Piece) -> Result
  private let done: Mutex<[Result?]>
  private let next = Atomic(0)

  init(
    _ pieces: [Piece], _ isStop: @escaping @Sendable (Result) -> Bool,
    _ work: @escaping @Sendable (Piece) -> Result
  ) {
    self.pieces = pieces
    self.isStop = isStop
    self.work = work
    done = Mutex(Array(repeating: nil, count: pieces.count))
  }

  /// Takes the next piece until there is none.
  func workUntilDone() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < pieces.count else { return }
      let result = work(pieces[index])
      if isStop(result) { next.store(pieces.count, ordering: .relaxed) }
      done.withLock { $0[index] = result }
    }
  }

  var results: [Result] { done.withLock { $0.compactMap { $0 } } }
}
