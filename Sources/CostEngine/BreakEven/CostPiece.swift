/// A stretch of volume in which a total is a straight line.
package struct CostPiece: Equatable, Sendable {
  /// Where it ends, included.
  package let end: Double
  /// The line at volume 0.
  package let intercept: Double
  /// What the line gains per unit of scale.
  package let slope: Double

  /// The line at a volume.
  package func total(at scale: Double) -> Double { intercept + slope * scale }
}
