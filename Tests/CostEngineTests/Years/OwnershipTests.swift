import Testing

@testable import CostEngine

@Suite("Ownership")
struct OwnershipTests {
  @Test("machines are bought the month before they are needed, replaced, and credited at the end")
  func replacement() {
    // Life 2, residual 10 %, five months. Month 1 needs 1: bought at month 0 for 1. It works in
    // months 1 and 2; at the end of 2 its 0.1 is credited and the next is paid for month 3; again
    // at the end of 4. At the horizon, month 5, the third is 1 month old: 1 − 0.9·1/2 = 0.55.
    let owned = Ownership(
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
    let owned = Ownership(needs: [3, 1, 1, 1], newPrices: [1, 1, 1, 1], life: 3, residual: 0)
    #expect(owned.machines == [3, 3, 3, 1])
    #expect(owned.cash[0] == 3 && owned.cash[3] == 1)
    // The one bought for month 4 is a month old at the horizon: two thirds of it are left.
    #expect(abs(owned.cash[4] + 2.0 / 3) < 1e-12)
  }

  @Test("a machine whose life ends at the horizon gets its residual, which is no book value")
  func lastMonth() {
    let owned = Ownership(needs: [1, 1], newPrices: [1, 1], life: 2, residual: 0.2)
    #expect(owned.bookValue == 0)
    #expect(abs(owned.cash[2] + 0.2) < 1e-12)
  }

  @Test("later machines cost their month's price")
  func prices() {
    // A second machine is needed from month 2, when a new one costs 0.9.
    let owned = Ownership(needs: [1, 2], newPrices: [1, 0.9], life: 10, residual: 0)
    #expect(owned.cash[0] == 1 && abs(owned.cash[1] - 0.9) < 1e-12)
    // Ages 2 and 1 of 10: 0.8 and 0.9·0.9.
    #expect(abs(owned.cash[2] + 0.8 + 0.81) < 1e-12)
  }
}
