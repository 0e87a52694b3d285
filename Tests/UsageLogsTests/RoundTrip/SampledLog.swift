import RealModule
import UsageLogs

/// A workload of which logs are sampled.
struct SampledWorkload {
  let requestsPerDay = 40_000.0
  let inputTokens = 800.0
  let outputTokens = 60.0
  let cachedInput = 0.3
  let peakToTrough = 15.0
  let burst = 1.5

  /// The weights of business hours: Monday to Friday 08:00–18:00 at the peak, scaled to mean 1.
  var weights: [Double] {
    let shape = (0..<168).map { hour in
      hour / 24 < 5 && (8..<18).contains(hour % 24) ? 1 : 1 / peakToTrough
    }
    let mean = shape.reduce(0, +) / 168
    return shape.map { $0 / mean }
  }
}

/// Samples logs with buckets of three minutes.
struct LogSampler {
  private var dice: Dice
  private let workload: SampledWorkload

  init(_ workload: SampledWorkload, seed: UInt64) {
    (self.workload, dice) = (workload, Dice(seed: seed))
  }

  /// A log of so many weeks from a Monday on.
  mutating func log(weeks: Int) -> Log {
    var text = "timestamp,requests,input_tokens,output_tokens,cached_tokens\n"
    let weights = workload.weights
    for hour in 0..<weeks * 168 {
      let rate = workload.requestsPerDay / 24 * weights[hour % 168]
      let busiest = dice.below(10)
      for tenth in 0..<10 {
        let share = tenth == busiest ? workload.burst : (10 - workload.burst) / 9
        for half in 0..<2 {
          let start = 1_767_571_200 + hour * 3_600 + tenth * 360 + half * 180
          text += row(start, dice.poisson(rate * share / 20))
        }
      }
    }
    return Log(text)
  }

  /// The sum of so many requests, whose tokens have a standard deviation of half their mean.
  private mutating func row(_ start: Int, _ requests: Int) -> String {
    let count = Double(requests)
    let input = max(0, workload.inputTokens * (count + 0.5 * count.squareRoot() * dice.normal()))
    let output = max(0, workload.outputTokens * (count + 0.5 * count.squareRoot() * dice.normal()))
    let cached = input * min(1, max(0, workload.cachedInput + 0.05 * dice.normal()))
    return "\(start),\(requests),\(Int(input)),\(Int(output)),\(Int(cached))\n"
  }
}

/// Random numbers of a seed.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// Uniform in (0, 1), by splitmix64.
  mutating func uniform() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return (Double(mixed >> 11) + 0.5) / 9_007_199_254_740_992
  }

  /// A whole number from 0 to below a count.
  mutating func below(_ count: Int) -> Int { Int(uniform() * Double(count)) }

  /// A standard normal number, by Box and Muller.
  mutating func normal() -> Double {
    (-2 * Double.log(uniform())).squareRoot() * Double.cos(2 * .pi * uniform())
  }

  /// A Poisson number: by Knuth's product for small means, by the normal for large ones.
  mutating func poisson(_ mean: Double) -> Int {
    guard mean < 60 else { return max(0, Int((mean + mean.squareRoot() * normal()).rounded())) }
    let limit = Double.exp(-mean)
    var (product, count) = (uniform(), 0)
    while product > limit { (product, count) = (product * uniform(), count + 1) }
    return count
  }
}
