/// The mean of draws and how far it may be from the distribution's mean.
package struct SampleMean: Equatable, Sendable {
  /// Σx/n.
  package let mean: Double
  /// s/√n, s² the sum of squared deviations over n − 1.
  package let standardError: Double

  /// Nil for fewer than two draws, which tell nothing of their spread.
  ///
  /// Sums are pairwise, so that rounding grows with log n only.
  package init?(of draws: [Double]) {
    guard draws.count > 1 else { return nil }
    let count = Double(draws.count)
    let mean = Self.sum(draws[...]) { $0 } / count
    let squares = Self.sum(draws[...]) { ($0 - mean) * ($0 - mean) }
    self.mean = mean
    standardError = (squares / (count - 1) / count).squareRoot()
  }

  /// Nil for fewer than two draws.
  init?(_ moments: Moments) {
    guard moments.count > 1 else { return nil }
    mean = moments.mean
    standardError = (moments.squares / (moments.count - 1) / moments.count).squareRoot()
  }

  /// Nil for fewer than two draws; s² = (Σx² − n·mean²)/(n − 1), never below 0.
  init?(_ shares: ShareSums) {
    guard shares.count > 1 else { return nil }
    mean = shares.sum / shares.count
    let deviations = max(0, shares.squares - shares.sum * mean)
    standardError = (deviations / (shares.count - 1) / shares.count).squareRoot()
  }

  private static func sum(_ draws: ArraySlice<Double>, of term: (Double) -> Double) -> Double {
    guard draws.count > 128 else { return draws.reduce(0) { $0 + term($1) } }
    let middle = draws.startIndex + draws.count / 2
    return sum(draws[..<middle], of: term) + sum(draws[middle...], of: term)
  }
}
