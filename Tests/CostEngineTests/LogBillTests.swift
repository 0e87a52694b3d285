import CostEngine
import Testing

@Suite("Bills of logs")
struct LogBillTests {
  private static let rates = TokenRates(input: 2, cached: 0.5, written: 2.5, output: 8)

  private func use(
    _ model: String = "m", input: Double = 0, cached: Double = 0, written: Double = 0,
    output: Double = 0, spend: Double? = nil, rates: TokenRates? = rates
  ) -> LogBill.Use {
    LogBill.Use(
      model: model,
      tokens: MeteredTokens(input: input, cached: cached, written: written, output: output),
      spend: spend, rates: rates)
  }

  @Test func everyTokenIsBilledOnceAtItsOwnPrice() {
    // 6M other input at 2 = 12, 3M cached at 0.50 = 1.50, 1M written at 2.50, 2M output at 8 = 16.
    let bill = LogBill([use(input: 10e6, cached: 3e6, written: 1e6, output: 2e6)])
    #expect(bill.cost == 32)
    #expect(bill.spend == nil && bill.spendDifference == nil && bill.billDifference == nil)
  }

  @Test func withoutAPriceOfTheCacheItsTokensCostTheInputPrice() {
    // 10M at 2 = 20, 2M at 8 = 16.
    let rates = TokenRates(input: 2, output: 8)
    let bill = LogBill([use(input: 10e6, cached: 3e6, written: 1e6, output: 2e6, rates: rates)])
    #expect(bill.cost == 36)
  }

  @Test func tokensWithoutAPriceAreNoneAndNot0() {
    let embedding = TokenRates(input: 1, output: nil)
    let bill = LogBill([
      use("a", input: 4e6, rates: embedding), use("b", input: 4e6, output: 1, rates: embedding),
      use("c", input: 4e6, spend: 3, rates: nil),
    ])
    #expect(bill.lines.map(\.cost) == [4, nil, nil])
    #expect(bill.cost == 4 && bill.spend == 3)
    // No model has both a cost and a spend.
    #expect(bill.spendDifference == nil)
  }

  @Test func differencesAreInMoneyAndShare() throws {
    // 20 recomputed; the log says 21, the bill 25.
    let bill = LogBill([use(input: 10e6, spend: 21)], bill: 25)
    let spend = try #require(bill.spendDifference)
    #expect(spend.amount == 1 && spend.share == 0.05)
    #expect(bill.billDifference?.amount == 5 && bill.billDifference?.share == 0.25)
    #expect(bill.billAgainstSpend?.amount == 4)
    #expect(LogBill([use(input: 10e6)], bill: 20.001).billDifference?.isNone == true)
  }

  @Test func modelsAddUpToTheirSumAsPrinted() {
    // 3 times 0.334 is 1.002, printed 1.00: two models have 0.33 and the first 0.34.
    let third = use(input: 167_000)
    let bill = LogBill([third, third, third])
    #expect(bill.cost == 1)
    #expect(bill.lines.map(\.cost) == [0.34, 0.33, 0.33])
  }

  @Test func onlyModelsWithBothAreCompared() {
    // 10 recomputed and 12 spent for a; b has no spend, c no price.
    let bill = LogBill([
      use("a", input: 5e6, spend: 12), use("b", input: 5e6),
      use("c", input: 5e6, spend: 7, rates: nil),
    ])
    #expect(bill.spendDifference?.amount == 2)
    #expect(bill.spend == 19 && bill.cost == 20)
  }

  @Test func moreTokensNeverCostLess() {
    var last = 0.0
    for millions in 0...20 {
      let cost = LogBill([use(input: Double(millions) * 1e6, output: 1e6)]).cost
      #expect(cost >= last)
      last = cost
    }
  }
}
