/// Rounds parts so that they add up to their rounded total as printed (model.md, 12).
package enum LargestRemainder {
  /// Whole units for each part; their sum is the rounded sum of the parts.
  ///
  /// Each part is rounded down, and the units that are missing go to the largest remainders,
  /// the first on a tie. Parts are in the unit that is printed (cents, dollars).
  package static func round(_ parts: [Double]) -> [Double] {
    round(parts, total: parts.reduce(0, +).rounded(.toNearestOrAwayFromZero))
  }

  /// Whole units for each part that add up to a total that is already printed elsewhere.
  package static func round(_ parts: [Double], total: Double) -> [Double] {
    var whole = parts.map { $0.rounded(.down) }
    let missing = total - whole.reduce(0, +)
    guard !parts.isEmpty, missing.isFinite, abs(missing) <= Double(parts.count) else {
      return whole
    }
    let byRemainder = parts.indices.sorted { left, right in
      let (a, b) = (parts[left] - whole[left], parts[right] - whole[right])
      return a == b ? left < right : a > b
    }
    for index in byRemainder.prefix(Int(max(0, missing))) { whole[index] += 1 }
    return whole
  }
}
