/// The ways to turn a uniform number into a value.
enum Sampler: Sendable {
  case constant(Double)
  case uniform(UniformShape)
  case triangular(TriangularShape)
  case cells(QuantileCells)
}
