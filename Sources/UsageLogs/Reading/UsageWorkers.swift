/// How the reading is spread over cores.
package struct UsageWorkers: Sendable {
  /// So many workers read at once.
  package let count: Int
  /// Runs the work of each worker, by its number, and waits for them all.
  package let run: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

  /// Workers that something else runs.
  package init(
    count: Int, run: @escaping @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void
  ) {
    (self.count, self.run) = (count, run)
  }

  /// One worker, on the thread that asks.
  package static let alone = UsageWorkers(count: 1) { count, work in
    for number in 0..<count { work(number) }
  }
}
