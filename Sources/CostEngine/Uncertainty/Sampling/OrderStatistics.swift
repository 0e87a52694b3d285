/// Quantiles of draws, without sorting them.
package struct OrderStatistics: Equatable, Sendable {
  private let draws: [Double]

  /// Nil without draws.
  package init?(of draws: [Double]) {
    guard !draws.isEmpty else { return nil }
    self.draws = draws
  }

  /// The quantiles of probabilities in 0…1, in their order.
  ///
  /// Linear between order statistics (type 7 of Hyndman and Fan, numpy's default): rank p·(n − 1),
  /// counted from 0.
  package func quantiles(_ probabilities: [Double]) -> [Double] {
    let last = draws.count - 1
    let ranks = probabilities.map { min(max($0, 0), 1) * Double(last) }
    let needed = Set(ranks.flatMap { [Int($0), min(Int($0) + 1, last)] }).sorted()
    var selection = Selection(draws)
    selection.place(needed[...])
    return ranks.map { rank in
      let (low, high) = (Int(rank), min(Int(rank) + 1, last))
      let part = rank - Double(low)
      return Self.between(selection.values[low], selection.values[high], part)
    }
  }

  /// The quantiles with standard errors, in the order of the probabilities.
  ///
  /// The rank of a quantile is binomial, so its standard error in probabilities is
  /// e = √(p(1 − p)/n); half the distance of the quantiles of p − e and p + e is that in values.
  /// Where one of them falls outside 0…1 the end is taken and the distance scaled up.
  package func estimates(_ probabilities: [Double]) -> [QuantileEstimate] {
    let count = probabilities.count
    let errors = probabilities.map { ($0 * (1 - $0) / Double(draws.count)).squareRoot() }
    let lows = zip(probabilities, errors).map { max($0 - $1, 0) }
    let highs = zip(probabilities, errors).map { min($0 + $1, 1) }
    let found = quantiles(probabilities + lows + highs)
    return probabilities.indices.map { place in
      let distance = found[2 * count + place] - found[count + place]
      let width = highs[place] - lows[place]
      return QuantileEstimate(
        value: found[place], standardError: width > 0 ? distance * errors[place] / width : 0)
    }
  }

  // From the nearer of the two, as numpy does, so that the result is the same to the last digit.
  private static func between(_ low: Double, _ high: Double, _ part: Double) -> Double {
    part < 0.5 ? low + (high - low) * part : high - (high - low) * (1 - part)
  }
}
