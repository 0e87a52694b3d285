import Testing

@testable import CostEngine

@Suite("Saving")
struct SavingTests {
  private func flow(_ months: [Double], book: Double = 0) -> CashFlow {
    CashFlow(months: months, presentValue: 0, bookValue: book)
  }

  private func saving(_ amounts: [Double], discount: Double = 1, book: Double = 0) -> Saving {
    Saving(
      flow(amounts.map { -$0 }, book: book), against: flow(amounts.map { _ in 0 }),
      monthlyDiscount: discount)
  }

  /// −18,000, −250, 900, 1,100, 1,200, 20 times 1,500, 12 times 1,800.
  private let investment =
    [-18_000.0, -250, 900, 1100, 1200] + Array(repeating: 1500, count: 20)
    + Array(repeating: 1800, count: 12)

  @Test("the rate of return is numpy-financial's")
  func rateOfReturn() throws {
    // numpy_financial.irr of these flows, to the year: (1 + monthly)^12 − 1.
    let rate = try #require(saving(investment).internalRateOfReturn)
    #expect(abs(rate - 1.1778466029210208) < 1e-9)
  }

  @Test("payback is the first month from which the sum never turns negative again")
  func payback() {
    // numpy.cumsum: −50 after month 14 and 1,450 after month 15; discounted at 8 % a year 15 too.
    let found = saving(investment, discount: 1 / 1.0064340301100035)
    #expect(found.paybackMonth == 15 && found.discountedPaybackMonth == 15)
    #expect(saving([1, 1]).paybackMonth == 0)
    #expect(saving([-5, 1, 1]).paybackMonth == nil)
    #expect(saving([-1, 2, -3, 4]).paybackMonth == 3, "negative again at 2")
  }

  @Test("book value counts in one payback only")
  func bookValue() {
    // 10 paid, 3 a month for two months, and at the horizon a machine worth 5 within the last flow.
    let found = saving([-10, 3, 8], book: 5)
    #expect(found.paybackMonth == nil && found.paybackMonthWithBookValue == 2)
  }

  @Test("a saving that turns twice, or never from negative to positive, has no rate of return")
  func noRate() {
    #expect(saving([-1, 3, -1]).internalRateOfReturn == nil)
    #expect(saving([1, -3]).internalRateOfReturn == nil)
    #expect(saving([1, 1]).internalRateOfReturn == nil)
    #expect(saving([0, 0]).internalRateOfReturn == nil)
  }
}
