/// A total at a volume, and the piece of its curve that it lies on.
struct CurveValue {
  /// The total; infinite where a fixed fleet can't serve the peak.
  var amount = 0.0
  /// Counts that never fall as the volume grows: where two volumes have the same, the total is a
  /// straight line between them.
  var counts = 0.0
  /// The replicas that a burst hybrid chose, or 0.
  var choice = 0.0

  static func + (left: Self, right: Self) -> Self {
    CurveValue(
      amount: left.amount + right.amount, counts: left.counts + right.counts,
      choice: left.choice + right.choice)
  }

  /// Whether both lie on the same straight piece.
  func isOnSamePiece(as other: Self) -> Bool {
    counts == other.counts && choice == other.choice
  }
}
