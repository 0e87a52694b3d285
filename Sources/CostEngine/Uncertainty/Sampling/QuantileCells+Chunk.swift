extension QuantileCells {
  /// The values of the next eight uniform numbers.
  @inline(__always)
  func values(_ generator: inout Xoshiro256) -> SIMD8<Double> {
    SIMD8(
      value(from: generator.next()), value(from: generator.next()),
      value(from: generator.next()), value(from: generator.next()),
      value(from: generator.next()), value(from: generator.next()),
      value(from: generator.next()), value(from: generator.next()))
  }
}
