/// A quantile, and how it changes with the probability counted from one end.
struct QuantileNode {
  let value: Double
  /// 1/density, negative when counted from the upper end.
  let slope: Double
}
