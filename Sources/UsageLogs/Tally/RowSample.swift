/// Finds rows that a log has twice, however far apart, in a memory that is bounded.
///
/// Only rows whose hash is below a limit are kept, and the limit is halved as often as there are
/// too many. A row and its double have the same hash, so both are kept or neither: the share of
/// doubles among those kept estimates the share of all. The result does not depend on the order.
struct RowSample: Sendable {
  private static let mostKept = 1 << 15

  private var counts: [UInt64: Int32] = [:]
  private var halvings = 0

  /// Notes a row by its hash.
  @inline(__always)
  mutating func add(_ hash: UInt64) {
    guard hash.leadingZeroBitCount >= halvings else { return }
    keep(hash, 1)
  }

  /// Adds what another worker noted.
  mutating func add(_ other: RowSample) {
    halvings = max(halvings, other.halvings)
    counts = counts.filter { $0.key.leadingZeroBitCount >= halvings }
    for (hash, count) in other.counts where hash.leadingZeroBitCount >= halvings {
      keep(hash, count)
    }
  }

  /// Whether every row was noted.
  var isComplete: Bool { halvings == 0 }

  /// The rows that were noted before, as an estimate where not all were kept.
  var doubles: Int {
    counts.values.reduce(0) { $0 + Int($1) - 1 } << halvings
  }

  private mutating func keep(_ hash: UInt64, _ count: Int32) {
    counts[hash, default: 0] += count
    while counts.count > Self.mostKept {
      halvings += 1
      counts = counts.filter { $0.key.leadingZeroBitCount >= halvings }
    }
  }
}
