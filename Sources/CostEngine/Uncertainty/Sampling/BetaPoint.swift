import RealModule

/// A place of a beta distribution, and the functions of it that cost a power.
struct BetaPoint {
  let x: Double
  /// x^(a − 1).
  let rise: Double
  /// (1 − x)^(b − 1).
  let fall: Double
  /// The derivative of the density's logarithm.
  let logSlope: Double
  /// Its second derivative.
  let logCurvature: Double

  init(_ x: Double, a: Double, b: Double) {
    self.x = x
    rise = .pow(x, a - 1)
    fall = .pow(1 - x, b - 1)
    let fromLow = (a - 1) / x
    let fromHigh = (b - 1) / (1 - x)
    logSlope = fromLow - fromHigh
    logCurvature = -fromLow / x - fromHigh / (1 - x)
  }

  /// The density, times B(a, b).
  var density: Double { rise * fall }

  /// How far x goes on while the integral of the density grows by a little: three terms of Taylor's.
  func advance(by growth: Double) -> Double {
    let first = growth / density
    let second = -logSlope * first
    let third = (2 * logSlope * logSlope - logCurvature) * first * first
    return first * (1 + second / 2 + third / 6)
  }

  /// Halley's correction of x, given by how much the integral up to x is too great.
  func correction(of excess: Double) -> Double {
    let newton = excess / density
    return -newton / max(1 - newton * logSlope / 2, 0.5)
  }
}
