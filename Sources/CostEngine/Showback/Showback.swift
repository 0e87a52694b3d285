import ScenarioModel

/// An option's bill shared among the workloads, as plain numbers (model.md, 5).
struct Showback {
  /// Lines that are paid once for all workloads: each at its share in a workload's own answer.
  static let standingLines: [CostLine] = [
    .fee, .commitment, .storage, .egress, .tooling, .people, .setup,
  ]

  /// Each workload's sum of all lines.
  let totals: [Double]
  /// Each workload's share of what is paid once for all.
  let standing: [Double]

  init(_ model: ModelTerms, _ option: OptionModel, _ month: MonthTerms) {
    let count = model.demand.count
    var totals = Array(repeating: 0.0, count: count)
    var standing = totals
    let tokens = Self.parts(model.demand.map(\.tokens.value), else: [])
    for (position, use) in month.uses.enumerated() where month.legs[position].total.value != 0 {
      let part = Self.leg(
        use, month.legs[position], month.shares(position, workloads: count), tokens)
      for index in 0..<count {
        totals[index] += part.totals[index]
        standing[index] += part.standing[index]
      }
    }
    if let own = option.own {
      let bill = own.lines(wage: .one, months: model.months).total.value
      for index in 0..<count {
        totals[index] += bill * tokens[index]
        standing[index] += bill * tokens[index]
      }
    }
    self.totals = totals
    self.standing = standing
  }

  private static func leg(
    _ use: LegUse, _ bill: BillTerms, _ shares: [Double], _ tokens: [Double]
  ) -> (totals: [Double], standing: [Double]) {
    let leg = use.leg
    let metered = leg.tokens.map { Self.metered($0, use, shares) } ?? shares.map { _ in 0 }
    let fallback = zip(leg.fallback, shares).map { $0.value * $1 }
    let weights =
      leg.fleet.map { fleet in
        zip(fleet.busy, shares).map { $0.value * $1 }
      } ?? leg.tokens.map { tokens in zip(tokens.tokens, shares).map { $0.value * $1 } } ?? shares
    let split = parts(weights, else: tokens)
    let rest = bill.total.value - metered.reduce(0, +) - fallback.reduce(0, +)
    let standing = standingLines.reduce(0) { $0 + bill[$1].value }
    return (
      shares.indices.map { metered[$0] + fallback[$0] + rest * split[$0] },
      split.map { $0 * standing }
    )
  }

  /// Token lines after discounts; what the bands take off goes by the bill of the option's own
  /// model.
  private static func metered(_ tokens: TokenLeg, _ use: LegUse, _ shares: [Double]) -> [Double] {
    let bare = zip(tokens.metered, shares).map { $0.value * $1 }
    let counted = bare.indices.map { tokens.countsForVolume[$0] ? bare[$0] : 0 }
    let discount = tokens.volumeDiscount(use.shares, volume: .one).value
    let split = parts(counted, else: bare)
    return bare.indices.map { bare[$0] - discount * split[$0] }
  }

  /// Each weight over their sum; other weights where all are 0.
  private static func parts(_ weights: [Double], else other: [Double]) -> [Double] {
    let sum = weights.reduce(0, +)
    return sum > 0 ? weights.map { $0 / sum } : other
  }
}
