/// The end from which a probability is counted.
///
/// A quantile near the upper end is exact only if counted from there: 1 − u has few digits left.
enum DistributionEnd {
  case low, high
}
