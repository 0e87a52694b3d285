import RealModule

/// Functions of the normal distribution with mean 0 and standard deviation 1.
enum StandardNormal {
  /// φ(z).
  static func density(_ z: Double) -> Double {
    Double.exp(-z * z / 2) * 0.398_942_280_401_432_677_94
  }

  /// Φ(z), exact in the lower tail.
  static func below(_ z: Double) -> Double {
    Double.erfc(-z * 0.5.squareRoot()) / 2
  }

  /// 1 − Φ(z), exact in the upper tail.
  static func above(_ z: Double) -> Double {
    below(-z)
  }

  /// Φ(z) − ½, exact near the middle.
  static func centred(_ z: Double) -> Double {
    Double.erf(z * 0.5.squareRoot()) / 2
  }
}
