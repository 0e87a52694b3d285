/// Count, mean and squared deviations of draws, gathered eight at a time and merged.
///
/// Merging two sets adds δ·n₂/n to the mean and δ²·n₁·n₂/n to the squared deviations, where δ is the
/// distance of their means (Chan, Golub and LeVeque 1979); no sum of large squares is ever taken.
struct Moments: Sendable {
  private(set) var count = 0.0
  private(set) var mean = 0.0
  /// Σ (x − mean)².
  private(set) var squares = 0.0

  /// Adds the first draws of eight.
  mutating func add(_ draws: SIMD8<Double>, count added: Int) {
    var part = Moments()
    part.count = Double(added)
    if added == 8 {
      part.mean = draws.sum() / 8
      let deviations = draws - part.mean
      part.squares = (deviations * deviations).sum()
    } else {
      for lane in 0..<added { part.mean += draws[lane] / part.count }
      for lane in 0..<added {
        part.squares += (draws[lane] - part.mean) * (draws[lane] - part.mean)
      }
    }
    merge(part)
  }

  /// Adds the draws of another set.
  mutating func merge(_ other: Moments) {
    guard other.count > 0 else { return }
    let all = count + other.count
    let distance = other.mean - mean
    mean += distance * (other.count / all)
    squares += other.squares + distance * distance * (count * other.count / all)
    count = all
  }
}
