/// A distance between ticks of 1, 2 or 5 times a power of ten.
struct RoundStep {
  let multiplier: Int
  let exponent: Int

  /// The smallest round step that is not below `distance`.
  init(atLeast distance: Double) {
    let exponent = decimalExponent(of: distance)
    // A step that exceeds the distance by rounding alone is still that step.
    let fraction = RoundStep.scaled(distance, by: -exponent) * (1 - 1e-9)
    switch fraction {
    case ...1: (multiplier, self.exponent) = (1, exponent)
    case ...2: (multiplier, self.exponent) = (2, exponent)
    case ...5: (multiplier, self.exponent) = (5, exponent)
    default: (multiplier, self.exponent) = (1, exponent + 1)
    }
  }

  /// The `index`th multiple of the step, the double nearest to the decimal number.
  func multiple(_ index: Int) -> Double {
    RoundStep.scaled(Double(index * multiplier), by: exponent)
  }

  /// How many steps `value` is from zero.
  func position(of value: Double) -> Double {
    RoundStep.scaled(value, by: -exponent) / Double(multiplier)
  }

  /// Dividing by a power of ten rounds once; multiplying by 0.1 would round twice.
  private static func scaled(_ value: Double, by exponent: Int) -> Double {
    exponent < 0 ? value / powerOfTen(-exponent) : value * powerOfTen(exponent)
  }
}
