import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

@Suite("Bought machines, written out")
struct OwnershipTermsTests {
  private func terms(
    needs: [Double], newPrices: [Double], life: Double, residual: Double
  ) -> (machines: [Double], cash: [Double], bookValue: Double) {
    let recorder = Recorder(Sheet(keepsNames: true, writesOutLoops: true) { _, _ in true })
    let prices = OwnershipPrices(
      ScenarioFixture.purchase(price: 1, life: life, residual: residual),
      ScenarioFixture.horizon(months: Double(needs.count)), hours: Term(720), Recorder())
    let terms = OwnershipTerms(
      needs.map { Term($0) }, newPrices.map { Term($0) }, prices, recorder)
    return (terms.machines.map(\.value), terms.cash.map(\.value), terms.bookValue.value)
  }

  /// Two machines for months 1 and 2 of 4 live two months: at the end of month 2 both give 0.1 back
  /// and one is bought at 0.9, whose residual comes at the end of month 4.
  @Test("are paid, retired, credited and replaced")
  func replaced() {
    let found = terms(
      needs: [2, 2, 1, 1], newPrices: [1, 1, 0.9, 0.9], life: 2, residual: 0.1)
    #expect(found.machines == [2, 2, 1, 1])
    let wanted = [2, 0, 0.9 - 0.2, 0, -0.09]
    #expect(zip(found.cash, wanted).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(found.bookValue == 0)
  }

  @Test("are bought as the loop buys them")
  func loop() {
    var dice = Dice(11)
    for _ in 0..<200 {
      let months = 1 + dice.roll(14)
      let needs = (0..<months).map { _ in Double(dice.roll(6)) }
      let newPrices = (0..<months).map { _ in dice.number(0.5, 1.5) }
      let (life, residual) = (Double(1 + dice.roll(20)), dice.number(0, 1))
      let found = terms(needs: needs, newPrices: newPrices, life: life, residual: residual)
      let loop = Ownership(
        needs: needs.map { Ownership.Lanes(repeating: $0) }[...],
        newPrices: newPrices.map { Ownership.Lanes(repeating: $0) }[...], life: life,
        residual: Ownership.Lanes(repeating: residual))
      #expect(found.machines == loop.machines.map { $0[0] })
      #expect(zip(found.cash, loop.cash).allSatisfy { abs($0 - $1[0]) < 1e-9 })
      #expect(abs(found.bookValue - loop.bookValue[0]) < 1e-9)
    }
  }
}
