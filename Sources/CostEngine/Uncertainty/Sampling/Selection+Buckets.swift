extension Selection {
  /// From so many values on they are put into buckets first.
  private static let manyValues = 2048
  private static let buckets = 1024

  /// Groups many finite values by ascending buckets of one width; where each begins, and the end.
  ///
  /// Nil, and all as it was, where there are few values, or one value alone.
  mutating func groupByBucket() -> [Int]? {
    guard values.count >= Self.manyValues else { return nil }
    var (least, most, wild) = (Double.infinity, -Double.infinity, 0.0)
    for value in values {
      least = value < least ? value : least
      most = value > most ? value : most
      wild += value - value  // 0 of finite values alone
    }
    let scale = Double(Self.buckets) * (1 - 1e-9) / (most - least)
    guard wild == 0, scale.isFinite, scale > 0, (most - least).isFinite else { return nil }
    var starts = Array(repeating: 0, count: Self.buckets + 1)
    for value in values { starts[Int((value - least) * scale) + 1] += 1 }
    for bucket in 0..<Self.buckets { starts[bucket + 1] += starts[bucket] }
    var (next, grouped) = (starts, values)
    for value in values {
      let bucket = Int((value - least) * scale)
      grouped[next[bucket]] = value
      next[bucket] += 1
    }
    values = grouped
    return starts
  }
}
