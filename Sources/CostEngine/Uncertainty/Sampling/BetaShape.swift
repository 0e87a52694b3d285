import RealModule

/// The beta distribution on 0…1, with a and b from 1 to 5.
struct BetaShape {
  private let a: Double
  private let b: Double
  private let near: BetaSeries
  private let far: BetaSeries
  /// B(a, b).
  private let whole: Double

  /// The density is x^(a − 1)·(1 − x)^(b − 1)/B(a, b).
  init(_ a: Double, _ b: Double) {
    let near = BetaSeries(a, b)
    let far = BetaSeries(b, a)
    let whole = near.scaled(0.5) * .pow(0.5, a) + far.scaled(0.5) * .pow(0.5, b)
    self.init(a: a, b: b, near: near, far: far, whole: whole)
  }

  private init(a: Double, b: Double, near: BetaSeries, far: BetaSeries, whole: Double) {
    (self.a, self.b, self.near, self.far, self.whole) = (a, b, near, far, whole)
  }

  /// The distribution of 1 − x.
  var mirrored: BetaShape {
    BetaShape(a: b, b: a, near: far, far: near, whole: whole)
  }

  /// The regularised incomplete beta function.
  func cdf(_ x: Double) -> Double {
    x <= 0 ? 0 : x >= 1 ? 1 : excess(BetaPoint(x, a: a, b: b), over: 0) / whole
  }

  /// x of a probability of at most ½, to 10 digits.
  func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return 0 }
    let target = probability * whole
    return solve(target, from: .pow(a * target, 1 / a)).x
  }

  /// The quantiles of ascending probabilities from above 0 to ½, each found from the one before.
  func nodes(at probabilities: [Double]) -> [QuantileNode] {
    var point = BetaPoint(quantile(probabilities.first ?? 0), a: a, b: b)
    var reached = probabilities.first ?? 0
    return probabilities.map { probability in
      let advance = point.advance(by: (probability - reached) * whole)
      let guess = min(max(point.x + advance, point.x), (1 + point.x) / 2)
      point = solve(probability * whole, from: guess)
      reached = probability
      return QuantileNode(value: point.x, slope: whole / point.density)
    }
  }

  /// Halley's method, which triples the digits, kept within the interval known to hold x.
  ///
  /// A step of 10⁻⁴ of the distance to the nearer end leaves an error of about its cube.
  private func solve(_ target: Double, from guess: Double) -> BetaPoint {
    var (low, high) = (0.0, 1.0)
    var point = BetaPoint(guess, a: a, b: b)
    for _ in 0..<100 {
      let excess = excess(point, over: target)
      if excess > 0 { high = point.x } else { low = point.x }
      let step = point.correction(of: excess)
      let next = point.x + step
      let isLast = abs(step) <= 1e-4 * min(next, 1 - next)
      let isInside = low < next && next < high
      point = BetaPoint(isLast || isInside ? next : (low + high) / 2, a: a, b: b)
      if isLast { break }
    }
    return point
  }

  /// B(x; a, b) less the target, counted from the end that is nearer.
  private func excess(_ point: BetaPoint, over target: Double) -> Double {
    if point.x <= 0.5 { return point.rise * point.x * near.scaled(point.x) - target }
    let rest = 1 - point.x
    return (whole - target) - point.fall * rest * far.scaled(rest)
  }
}
