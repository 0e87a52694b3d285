/// Buying machines month by month (model.md, 10), for eight draws at once.
///
/// A machine that month t needs is paid at the end of month t − 1 and works for its life; then its
/// residual is credited and, where still needed, a new one is paid. At the horizon each is credited
/// with price · (1 − (1−residual)·age/life).
struct Ownership {
  /// Eight draws' numbers.
  typealias Lanes = SIMD8<Double>

  /// N_t of months 1…T: what is needed, and at least what lives.
  private(set) var machines: [Lanes] = []
  /// Purchases less credits at the end of months 0…T, over the price of month 1.
  private(set) var cash: [Lanes]
  /// Of the credit at T, what is book value rather than residual.
  private(set) var bookValue = Lanes(repeating: 0)
  private let life: Double
  private let residual: Lanes

  /// From what each month needs and what a new machine costs in it over month 1's price.
  init(needs: ArraySlice<Lanes>, newPrices: ArraySlice<Lanes>, life: Double, residual: Lanes) {
    self.life = max(1, life.rounded())
    self.residual = residual
    cash = Array(repeating: Lanes(repeating: 0), count: needs.count + 1)
    machines.reserveCapacity(needs.count)
    var fleet = BoughtFleet(life: self.life, months: needs.count)
    for (index, (need, price)) in zip(needs, newPrices).enumerated() {
      fleet.retire()
      let paid = fleet.buy(upTo: need) * price
      machines.append(fleet.live)
      guard paid != Lanes(repeating: 0) else { continue }
      cash[index] += paid
      credit(paid, boughtFor: index + 1)
    }
  }

  private mutating func credit(_ paid: Lanes, boughtFor month: Int) {
    let horizon = cash.count - 1
    let end = Double(month) + life - 1
    if end < Double(horizon) {
      cash[Int(end)] -= paid * residual
    } else {
      let aged = Double(horizon - month + 1) / life
      let value = paid * (1 - (1 - residual) * aged)
      cash[horizon] -= value
      if end > Double(horizon) { bookValue += value }
    }
  }

  /// The machines and the cash of eight draws whose lives may differ.
  static func results(
    needs: ArraySlice<Lanes>, newPrices: ArraySlice<Lanes>, lives: Lanes, residual: Lanes
  ) -> [Lanes] {
    var results: [Lanes] = []
    for lane in 0..<Lanes.scalarCount
    where !(0..<lane).contains(where: { lives[$0] == lives[lane] }) {
      let owned = Ownership(
        needs: needs, newPrices: newPrices, life: lives[lane], residual: residual)
      let found = owned.machines + owned.cash
      results =
        results.isEmpty
        ? found
        : zip(results, found).map { $0.replacing(with: $1, where: lives .== lives[lane]) }
    }
    return results
  }

  /// Purchases at the end of months 0…T, over the price of month 1.
  static func paid(needs: [Double], newPrices: [Double], life: Double) -> [Double] {
    var fleet = BoughtFleet(life: max(1, life.rounded()), months: needs.count)
    return zip(needs, newPrices).map { need, price in
      fleet.retire()
      return fleet.buy(upTo: Lanes(repeating: need))[0] * price
    } + [0]
  }

  /// Machines that live in the month after those looked at so far.
  static func live(_ needs: [Double], life: Double) -> Double {
    var fleet = BoughtFleet(life: max(1, life.rounded()), months: needs.count)
    for need in needs {
      fleet.retire()
      _ = fleet.buy(upTo: Lanes(repeating: need))
    }
    fleet.retire()
    return fleet.live[0]
  }
}

/// Machines by the month they were bought for, and how many of them live.
private struct BoughtFleet {
  private(set) var live = Ownership.Lanes(repeating: 0)
  private var bought: [Ownership.Lanes] = []
  private let life: Int

  init(life: Double, months: Int) {
    self.life = Int(min(life, 1e6))
    bought.reserveCapacity(months)
  }

  /// Takes out those whose life ended with the month before.
  mutating func retire() {
    let month = bought.count
    guard month >= life else { return }
    live = atLeastNone(live - bought[month - life])
  }

  /// Buys what is missing; gives how many.
  mutating func buy(upTo need: Ownership.Lanes) -> Ownership.Lanes {
    let count = atLeastNone(need - live)
    bought.append(count)
    live += count
    return count
  }

  /// Negative counts are none; the library's maximum is a call for each vector.
  private func atLeastNone(_ count: Ownership.Lanes) -> Ownership.Lanes {
    count.replacing(with: 0, where: count .< 0)
  }
}
