/// Whole replicas for a fractional need.
package enum ReplicaCount {
  /// How far above a whole number a need may lie and still be met by it, relative.
  package static let forgiveness = 1e-9

  /// ⌈x⌉, forgiving 10⁻⁹ relative, so that a need of 3.0000000001 is 3 replicas (model.md, 4).
  package static func covering(_ need: Double) -> Double {
    (need * (1 - forgiveness)).rounded(.up)
  }
}
