/// The ranges of means, by drawing days again and again from those of a log.
///
/// Days are drawn within their day of the week, so that the shape of the week is no spread. Of n
/// days n − 1 are drawn, which gives the variance of a mean without bias (Rao and Wu).
struct DayBootstrap {
  /// Sums of one day, in an order that is the caller's.
  typealias Sums = SIMD8<Double>

  /// A way to make a figure of sums.
  typealias Figure = (Sums) -> Double

  private static let draws = 2_000
  private static let seed: UInt64 = 20_260_131
  /// Ranges leave out this share at either end.
  private static let tail = 0.005
  /// The normal quantile of that share.
  private static let normal = 2.5758

  private let strata: [Stratum]
  /// The means of the log, and those of every draw, which all figures share.
  private let whole: Sums
  private let drawn: [Sums]

  /// Days with a share of the week.
  private struct Stratum {
    var days: [Sums]
    var share: Double
  }

  /// Strata of days by day of the week, 0 for Monday; nil where they are too few to tell a spread.
  init?(_ days: [(weekday: Int, sums: Sums)]) {
    let divisions = [(0..<7).map { $0..<$0 + 1 }, [0..<5, 5..<7], [0..<7]]
    for parts in divisions {
      let strata = parts.compactMap { weekdays -> Stratum? in
        let own = days.filter { weekdays.contains($0.weekday) }.map(\.sums)
        return own.isEmpty ? nil : Stratum(days: own, share: Double(weekdays.count))
      }
      if !strata.isEmpty, strata.allSatisfy({ $0.days.count >= 2 }) {
        self.strata = strata
        whole = Self.combined(strata) { $0.days.reduce(Sums.zero, +) / Double($0.days.count) }
        drawn = Self.draws(of: strata)
        return
      }
    }
    return nil
  }

  /// The ends of a figure's range, as factors of the figure; nil where the figure is 0.
  func factors(_ figure: Figure) -> ClosedRange<Double>? {
    let point = figure(whole)
    return point > 0 ? range(drawn.map { figure($0) / point }) : nil
  }

  private static func draws(of strata: [Stratum]) -> [Sums] {
    var generator = SplitMix64(state: seed)
    return (0..<draws).map { _ in
      combined(strata) { stratum in
        var sum = Sums.zero
        for _ in 1..<stratum.days.count {
          sum += stratum.days[generator.index(below: stratum.days.count)]
        }
        return sum / Double(stratum.days.count - 1)
      }
    }
  }

  private static func combined(_ strata: [Stratum], _ mean: (Stratum) -> Sums) -> Sums {
    var sum = Sums.zero
    for stratum in strata { sum += mean(stratum) * stratum.share }
    return sum
  }

  private func range(_ factors: [Double]) -> ClosedRange<Double> {
    let sorted = factors.filter(\.isFinite).sorted()
    guard !sorted.isEmpty else { return 1...1 }
    let cut = Int(Double(sorted.count) * Self.tail)
    let low = 1 - (1 - sorted[cut]) * widening
    let high = 1 + (sorted[sorted.count - 1 - cut] - 1) * widening
    return max(0, min(1, low))...max(1, high)
  }

  /// Student's quantile over the normal one, for days as few as these (Fisher's expansion).
  private var widening: Double {
    let freedom = Double(strata.reduce(0) { $0 + $1.days.count - 1 })
    let square = Self.normal * Self.normal
    return 1 + (square + 1) / (4 * freedom)
      + (5 * square * square + 16 * square + 3) / (96 * freedom * freedom)
  }
}
