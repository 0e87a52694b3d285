/// The overflow of a burst hybrid as plain numbers, in O(log levels) for any capacity.
///
/// The share of workload i that overflows a capacity x is
/// Σ_levels with q > x: (q − x)/10 · a_i/ℓ + Σ_levels with g > x: (g − x)·9/10 · a_i/ℓ, where a_i is
/// the level's share of i's work; the sums are prefix sums over levels sorted by q and by g.
struct OverflowShares: Sendable {
  /// The sums over the levels above a capacity, by how many levels those are.
  private struct Prefix: Sendable {
    /// q or g, the highest first.
    let thresholds: [Double]
    /// Σ a_i/ℓ·weight of the first k levels, by k and workload.
    let slopes: [[Double]]
    /// Σ a_i/ℓ·weight·threshold of the first k levels.
    let intercepts: [[Double]]

    init(_ levels: [(threshold: Double, shares: [Double])]) {
      let sorted = levels.sorted { $0.threshold > $1.threshold }
      thresholds = sorted.map(\.threshold)
      let none = Array(repeating: 0.0, count: levels.first?.shares.count ?? 0)
      var (slopes, intercepts) = ([none], [none])
      for (index, level) in sorted.enumerated() {
        slopes.append(zip(slopes[index], level.shares).map(+))
        intercepts.append(zip(intercepts[index], level.shares).map { $0 + $1 * level.threshold })
      }
      (self.slopes, self.intercepts) = (slopes, intercepts)
    }

    /// How many levels lie above a capacity.
    func count(above capacity: Double) -> Int {
      var (low, high) = (0, thresholds.count)
      while low < high {
        let middle = (low + high) / 2
        if thresholds[middle] > capacity { low = middle + 1 } else { high = middle }
      }
      return low
    }

    func add(above capacity: Double, to shares: inout [Double]) -> Int {
      let count = count(above: capacity * (1 + ReplicaCount.forgiveness))
      guard count > 0 else { return 0 }
      for index in shares.indices {
        shares[index] += intercepts[count][index] - capacity * slopes[count][index]
      }
      return count
    }
  }

  /// q of each level at month 1's volume, the highest first.
  var peaks: [Double] { busiest.thresholds }
  /// g of each level, the highest first.
  var rests: [Double] { rest.thresholds }
  private let busiest: Prefix
  private let rest: Prefix
  private let workloads: Int

  init(_ load: FleetLoad) {
    let week = load.week
    workloads = week.load.first?.count ?? 0
    var busiest: [(threshold: Double, shares: [Double])] = []
    var rest = busiest
    for level in load.loads.indices where load.loads[level].value > 0 {
      let (mean, peak) = (load.loads[level].value, load.peaks[level].value)
      let share = week.share(level) / mean
      let work = week.load[level].map { $0.value * share }
      busiest.append((peak, work.map { $0 * 0.1 }))
      rest.append(((mean - peak / 10) * 10 / 9, work.map { $0 * 0.9 }))
    }
    self.busiest = Prefix(busiest)
    self.rest = Prefix(rest)
  }

  /// The share of each workload that goes to the remote when n·c over the volume is a capacity, and
  /// how many thresholds lie above it.
  func shares(capacity: Double) -> (shares: [Double], regime: Int) {
    var shares = Array(repeating: 0.0, count: workloads)
    let count = busiest.add(above: capacity, to: &shares) + rest.add(above: capacity, to: &shares)
    return (shares, count)
  }
}
