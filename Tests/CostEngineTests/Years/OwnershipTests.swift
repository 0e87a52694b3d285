import Testing

@testable import CostEngine

@Suite("Ownership")
struct OwnershipTests {
  @Test("machines are bought the month before they are needed, replaced, and credited at the end")
  func replacement() {
    // Life 2, residual 10 %, five months. Month 1 needs 1: bought at month 0 for 1. It works in
    // months 1 and 2; at the end of 2 its 0.1 is credited and the next is paid for month 3; again
    // at the end of 4. At the horizon, month 5, the third is 1 month old: 1 − 0.9·1/2 = 0.55.
    let owned = owned(
      needs: [1, 1, 1, 1, 1], newPrices: [1, 1, 1, 1, 1], life: 2, residual: 0.1)
    #expect(owned.machines == [1, 1, 1, 1, 1])
    for (found, expected) in zip(owned.cash, [1, 0, 0.9, 0, 0.9, -0.55]) {
      #expect(abs(found - expected) < 1e-12)
    }
    #expect(abs(owned.bookValue - 0.55) < 1e-12)
  }

  @Test("a fleet never shrinks below the machines that live")
  func keeping() {
    // Three are needed once; they live for three months although one would do.
    let owned = owned(needs: [3, 1, 1, 1], newPrices: [1, 1, 1, 1], life: 3, residual: 0)
    #expect(owned.machines == [3, 3, 3, 1])
    #expect(owned.cash[0] == 3 && owned.cash[3] == 1)
    // The one bought for month 4 is a month old at the horizon: two thirds of it are left.
    #expect(abs(owned.cash[4] + 2.0 / 3) < 1e-12)
  }

  @Test("a machine whose life ends at the horizon gets its residual, which is no book value")
  func lastMonth() {
    let owned = owned(needs: [1, 1], newPrices: [1, 1], life: 2, residual: 0.2)
    #expect(owned.bookValue == 0)
    #expect(abs(owned.cash[2] + 0.2) < 1e-12)
  }

  @Test("later machines cost their month's price")
  func prices() {
    // A second machine is needed from month 2, when a new one costs 0.9.
    let owned = owned(needs: [1, 2], newPrices: [1, 0.9], life: 10, residual: 0)
    #expect(owned.cash[0] == 1 && abs(owned.cash[1] - 0.9) < 1e-12)
    // Ages 2 and 1 of 10: 0.8 and 0.9·0.9.
    #expect(abs(owned.cash[2] + 0.8 + 0.81) < 1e-12)
  }

  /// Draws of different lives side by side, each as if it were alone.
  @Test("lanes whose lives differ are bought for apart")
  func lives() {
    let needs: [Ownership.Lanes] = [[1, 1, 2, 2, 1, 1, 1, 1], [1, 1, 2, 2, 1, 1, 1, 1]]
    let prices = [Ownership.Lanes(repeating: 1), Ownership.Lanes(repeating: 1)]
    let found = Ownership.results(
      needs: needs[...], newPrices: prices[...], lives: [1, 2, 1, 4, 1, 1, 1, 1],
      residual: Ownership.Lanes(repeating: 0))
    // Cash of months 0, 1, 2 of the first four lanes: replaced at month 1 where the life is 1; a
    // life of 2 ends with the horizon; of a life of 4 half is left of both machines.
    #expect(found[2].lowHalf.lowHalf == [1, 1] && found[2].lowHalf.highHalf == [2, 2])
    #expect(found[3].lowHalf.lowHalf == [1, 0] && found[3].lowHalf.highHalf == [2, 0])
    #expect(found[4].lowHalf.lowHalf == [0, 0] && found[4].lowHalf.highHalf == [0, -1])
  }

  /// One draw's machines, cash and book value.
  private func owned(
    needs: [Double], newPrices: [Double], life: Double, residual: Double
  ) -> (machines: [Double], cash: [Double], bookValue: Double) {
    let owned = Ownership(
      needs: needs.map { Ownership.Lanes(repeating: $0) }[...],
      newPrices: newPrices.map { Ownership.Lanes(repeating: $0) }[...], life: life,
      residual: Ownership.Lanes(repeating: residual))
    return (owned.machines.map { $0[0] }, owned.cash.map { $0[0] }, owned.bookValue[0])
  }
}
