/// A token bill as a function of s, the factor on every volume.
struct TokenCurve: Sendable {
  let tokens: TokenAmounts
  /// The share of each workload; nil for all.
  let shares: [Double]?

  func value(_ scale: Double) -> CurveValue {
    let bill = tokens.bill(shares, volume: scale)
    return CurveValue(amount: bill.amount, counts: Double(bill.piece))
  }

  /// The line of the last band's rate, and how far the bands before it and the floor lie away.
  var envelope: Envelope { tokens.envelope(shares) }
}

extension TokenAmounts {
  /// Straight lines around the bill of shares of the workloads.
  func envelope(_ shares: [Double]?) -> Envelope {
    var (sum, counted, amount) = (0.0, 0.0, 0.0)
    for index in metered.indices {
      let part = shares?[index] ?? 1
      sum += metered[index] * part
      if countsForVolume[index] {
        counted += metered[index] * part
        amount += tokens[index] * part
      }
    }
    let (low, high) = discountGap(amount > 0 ? counted / amount : 0)
    let slope = sum - counted * (bands.last?.discount ?? 0)
    return Envelope(
      lowerSlope: slope, lower: low, upperSlope: slope, upper: high + (commitment ?? 0))
  }

  /// How far the bands' discount may lie from the last band's rate on all tokens, for a mean bill
  /// per token; the extremes are at the edges.
  func discountGap(_ perToken: Double) -> (low: Double, high: Double) {
    guard let last = bands.last?.discount else { return (0, 0) }
    var (gap, low, high, edge, rate) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for band in bands {
      gap += (last - rate) * (band.above - edge) * perToken
      (edge, rate) = (band.above, band.discount)
      (low, high) = (min(low, gap), max(high, gap))
    }
    return (low, high)
  }
}
