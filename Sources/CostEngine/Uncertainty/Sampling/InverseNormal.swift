import RealModule

/// The inverse of the normal distribution function to 16 digits: Wichura (1988), algorithm AS 241.
enum InverseNormal {
  /// How far from ½ the probability of the middle goes: beyond, the tails are more exact.
  static let reach = 0.425

  /// z of Φ(z) − ½, for at most `reach` on either side of 0.
  static func middle(_ centred: Double) -> Double {
    centred * ratio(Self.centre, 0.180625 - centred * centred)
  }

  /// z of 1 − Φ(z), for a probability of at most ½ − `reach`; infinite for 0.
  static func upper(_ tail: Double) -> Double {
    guard tail > 0 else { return .infinity }
    let root = (-Double.log(tail)).squareRoot()
    return root <= 5 ? ratio(Self.near, root - 1.6) : ratio(Self.far, root - 5)
  }

  private static func ratio(_ coefficients: [SIMD2<Double>], _ x: Double) -> Double {
    var sum = SIMD2<Double>.zero
    for pair in coefficients {
      sum = sum * x + pair
    }
    return sum.x / sum.y
  }

  // Numerator and denominator, highest power first.
  private static let centre: [SIMD2<Double>] = [
    [2.5090809287301226727e3, 5.2264952788528545610e3],
    [3.3430575583588128105e4, 2.8729085735721942674e4],
    [6.7265770927008700853e4, 3.9307895800092710610e4],
    [4.5921953931549871457e4, 2.1213794301586595867e4],
    [1.3731693765509461125e4, 5.3941960214247511077e3],
    [1.9715909503065514427e3, 6.8718700749205790830e2],
    [1.3314166789178437745e2, 4.2313330701600911252e1],
    [3.3871328727963666080, 1],
  ]
  private static let near: [SIMD2<Double>] = [
    [7.74545014278341407640e-4, 1.05075007164441684324e-9],
    [2.27238449892691845833e-2, 5.47593808499534494600e-4],
    [2.41780725177450611770e-1, 1.51986665636164571966e-2],
    [1.27045825245236838258, 1.48103976427480074590e-1],
    [3.64784832476320460504, 6.89767334985100004550e-1],
    [5.76949722146069140550, 1.67638483018380384940],
    [4.63033784615654529590, 2.05319162663775882187],
    [1.42343711074968357734, 1],
  ]
  private static let far: [SIMD2<Double>] = [
    [2.01033439929228813265e-7, 2.04426310338993978564e-15],
    [2.71155556874348757815e-5, 1.42151175831644588870e-7],
    [1.24266094738807843860e-3, 1.84631831751005468180e-5],
    [2.65321895265761230930e-2, 7.86869131145613259100e-4],
    [2.96560571828504891230e-1, 1.48753612908506148525e-2],
    [1.78482653991729133580, 1.36929880922735805310e-1],
    [5.46378491116411436990, 5.99832206555887937690e-1],
    [6.65790464350110377720, 1],
  ]
}
