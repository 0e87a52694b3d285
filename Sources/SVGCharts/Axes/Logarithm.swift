/// The logarithm to base ten of a positive number, off by less than 10⁻⁹, which no drawing shows.
///
/// The module imports nothing, and the C library's logarithm may differ in its last bits from one
/// platform to the next while a chart's bytes may not.
func decimalLogarithm(_ value: Double) -> Double {
  var significand = value.significand
  var exponent = Double(value.exponent)
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  // ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1); as |s| < 0.172, the terms from
  // s¹¹ on stay below 10⁻⁹.
  let s = (significand - 1) / (significand + 1)
  let square = s * s
  let fourth = square * square
  let sum = 1 + square / 3 + fourth * (1 / 5.0 + square / 7 + fourth / 9)
  return exponent * 0.301_029_995_663_981_2 + 2 * s * sum * 0.434_294_481_903_251_83
}

/// Ten to the power of `exponent`, correctly rounded.
func powerOfTen(_ exponent: Int) -> Double {
  Double("1e\(exponent)") ?? .infinity
}

/// The largest whole exponent whose power of ten is not above the positive `value`.
func decimalExponent(of value: Double) -> Int {
  let estimate = Int(decimalLogarithm(value).rounded())
  return powerOfTen(estimate) > value ? estimate - 1 : estimate
}
