/// Buying machines month by month as `Ownership` does it, written out in steps of arithmetic.
///
/// What hangs on a life is picked by indicators of 0 and 1, so that the life may be changed too:
/// of the machines bought for month s, those retire with month t whose life is t − s months.
struct OwnershipTerms {
  /// N_t of months 1…T.
  private(set) var machines: [Term] = []
  /// Purchases less credits at the end of months 0…T, over the price of month 1.
  let cash: [Term]
  /// Of the credit at T, what is book value, over the price of month 1.
  let bookValue: Term

  init(_ needs: [Term], _ newPrices: [Term], _ prices: OwnershipPrices, _ recorder: Recorder) {
    let months = needs.count
    let life = recorder.name(
      Term.maximum(1, (prices.life - 0.5).wholeAbove), "life of a machine in whole months", .number)
    // Of index k: whether a life is k months, and whether it is longer.
    let isLonger = (0...months).map { (life - Term(Double($0))).isPositive }
    let ends = (0...months).map { $0 == 0 ? Term.zero : isLonger[$0 - 1] - isLonger[$0] }
    var bought: [Term] = []
    for month in 0..<months {
      let retired = bought.indices.map { bought[$0] * ends[month - $0] }.sum
      let live = Term.maximum((machines.last ?? .zero) - retired, 0)
      let count = recorder.name(
        Term.maximum(needs[month] - live, 0), "machines bought for month \(month + 1)", .machines)
      bought.append(count)
      machines.append(live + count)
    }
    let paid = zip(bought, newPrices).map { $0 * $1 }
    let kept = 1 - prices.residual
    var cash = paid + [.zero]
    var bookValue = Term.zero
    for month in 1...months {
      let amount = paid[month - 1]
      for end in month..<months {
        cash[end] = cash[end] - amount * prices.residual * ends[end - month + 1]
      }
      // At the horizon a machine is so many months old.
      let age = months - month + 1
      let value = amount * (1 - kept * (Term(Double(age)) / life))
      cash[months] = cash[months] - value * isLonger[age - 1]
      bookValue = bookValue + value * isLonger[age]
    }
    self.cash = cash
    self.bookValue = bookValue
  }
}
