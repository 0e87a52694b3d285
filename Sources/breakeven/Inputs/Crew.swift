import Dispatch
import Foundation
import Synchronization

/// Spreads independent pieces of work over the cores, results in the order of the pieces.
struct Crew: Sendable {
  private let workers: Int

  init(jobs: Int?) {
    workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// The results of the work on each piece.
  func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @Sendable (Piece) -> Result
  ) -> [Result] {
    guard workers > 1, pieces.count > 1 else { return pieces.map(work) }
    let results = Mutex([Result?](repeating: nil, count: pieces.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(workers, pieces.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < pieces.count else { return }
        let result = work(pieces[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
