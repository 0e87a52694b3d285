import ScenarioModel

/// An option's bill shared among the workloads (model.md, 5).
struct Showback {
  /// Lines that are paid once for all workloads: each at its share in a workload's own answer.
  static let standingLines: [CostLine] = [
    .fee, .commitment, .storage, .egress, .tooling, .people, .setup,
  ]

  /// Each workload's sum of all lines.
  let totals: [Term]
  /// Each workload's share of what is paid once for all.
  let standing: [Term]

  init(_ model: ModelTerms, _ option: OptionModel, _ month: MonthTerms) {
    let count = model.demand.count
    var totals = Array(repeating: Term.zero, count: count)
    var standing = totals
    let tokens = Self.parts(model.demand.map(\.tokens), else: [])
    for (position, use) in month.uses.enumerated()
    where !month.legs[position].total.isConstant(0) {
      let part = Self.leg(
        use, month.legs[position], month.shareTerms(position, workloads: count), tokens)
      for index in 0..<count {
        totals[index] += part.totals[index]
        standing[index] += part.standing[index]
      }
    }
    if let own = option.own {
      let bill = own.lines(wage: .one, months: model.months).total
      for index in 0..<count {
        totals[index] += bill * tokens[index]
        standing[index] += bill * tokens[index]
      }
    }
    self.totals = totals
    self.standing = standing
  }

  private static func leg(
    _ use: LegUse, _ bill: BillTerms, _ shares: [Term], _ tokens: [Term]
  ) -> (totals: [Term], standing: [Term]) {
    let leg = use.leg
    let metered = leg.tokens.map { Self.metered($0, use, shares) } ?? shares.map { _ in .zero }
    let fallback = zip(leg.fallback, shares).map { $0 * $1 }
    let weights =
      leg.fleet.map { fleet in
        zip(fleet.busy, shares).map { $0 * $1 }
      } ?? leg.tokens.map { tokens in zip(tokens.tokens, shares).map { $0 * $1 } } ?? shares
    let split = parts(weights, else: tokens)
    let rest = bill.total - metered.sum - fallback.sum
    let standing = standingLines.map { bill[$0] }.sum
    return (
      shares.indices.map { metered[$0] + fallback[$0] + rest * split[$0] },
      split.map { $0 * standing }
    )
  }

  /// Token lines after discounts; what the bands take off goes by the bill of the option's own
  /// model.
  private static func metered(_ tokens: TokenLeg, _ use: LegUse, _ shares: [Term]) -> [Term] {
    let bare = zip(tokens.metered, shares).map { $0 * $1 }
    let counted = bare.indices.map { tokens.countsForVolume[$0] ? bare[$0] : .zero }
    let discount = tokens.volumeDiscount(use.shares, volume: .one)
    let split = parts(counted, else: bare)
    return bare.indices.map { bare[$0] - discount * split[$0] }
  }

  /// Each weight over their sum; other weights where all are 0.
  private static func parts(_ weights: [Term], else other: [Term]) -> [Term] {
    let sum = weights.sum
    if sum.value > 0 { return weights.map { $0 / sum } }
    guard sum.writesOutLoops else { return other }
    // Weights that are 0 as yet may count once a number changes.
    let (isAny, divisor) = (sum.isPositive, Term.maximum(sum, .leastDivisor))
    return zip(weights, other).map { $0 / divisor * isAny + $1 * (1 - isAny) }
  }
}
