/// A shape without a closed quantile, whose quantile is smooth enough for a table.
protocol SmoothShape: DistributionShape {
  /// The quantiles of ascending tails, none of them 0, with their slopes.
  func nodes(at tails: [Double], from end: DistributionEnd) -> [QuantileNode]
}

extension SmoothShape {
  var sampler: Sampler { .cells(QuantileCells(of: self)) }
}
