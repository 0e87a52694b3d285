/// Buying machines month by month (model.md, 10).
///
/// A machine that month t needs is paid at the end of month t − 1 and works for its life; then its
/// residual is credited and, where still needed, a new one is paid. At the horizon each is credited
/// with price · (1 − (1−residual)·age/life).
struct Ownership {
  /// N_t of months 1…T: what is needed, and at least what lives.
  private(set) var machines: [Double] = []
  /// Purchases less credits at the end of months 0…T, over the price of month 1.
  private(set) var cash: [Double]
  /// Of the credit at T, what is book value rather than residual.
  private(set) var bookValue = 0.0

  /// From what each month needs and what a new machine costs in it over month 1's price.
  init(needs: [Double], newPrices: [Double], life: Double, residual: Double) {
    let life = max(1, life.rounded())
    cash = Array(repeating: 0, count: needs.count + 1)
    var bought: [Double] = []
    for (index, need) in needs.enumerated() {
      let firstAlive = max(0, index + 1 - Int(min(life, 1e6)))
      let live = bought[min(firstAlive, bought.count)...].reduce(0, +)
      let count = max(0, need - live)
      bought.append(count)
      machines.append(live + count)
      cash[index] += count * newPrices[index]
      retire(count, newPrices[index], boughtFor: index + 1, life: life, residual: residual)
    }
  }

  private mutating func retire(
    _ count: Double, _ price: Double, boughtFor month: Int, life: Double, residual: Double
  ) {
    let horizon = cash.count - 1
    let end = Double(month) + life - 1
    if end < Double(horizon) {
      cash[Int(end)] -= count * price * residual
    } else {
      let age = Double(horizon - month + 1)
      let value = count * price * (1 - (1 - residual) * age / life)
      cash[horizon] -= value
      if end > Double(horizon) { bookValue += value }
    }
  }

  /// Machines that live in the month after those looked at so far.
  static func live(_ needs: [Double], life: Double) -> Double {
    let life = Int(min(max(1, life.rounded()), 1e6))
    var bought: [Double] = []
    for index in 0...needs.count {
      let live = bought[min(max(0, index - life + 1), bought.count)...].reduce(0, +)
      if index == needs.count { return live }
      bought.append(max(0, needs[index] - live))
    }
    return 0
  }
}
