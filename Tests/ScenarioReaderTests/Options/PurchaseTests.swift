import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Bought machines")
struct PurchaseTests {
  private func read(_ options: String) throws -> (Scenario, FleetBilling, Purchase) {
    let scenario = try readGood(Inputs.scenario(options: options))
    guard case .fleet(let fleet) = scenario.options[0].billing,
      case .owned(let purchase) = fleet.tenure
    else { throw Unexpected() }
    return (scenario, fleet, purchase)
  }

  private struct Unexpected: Error {}

  private let all = """
    f:
      kind: self-hosted
      model: open/8b
      purchase:
        price: { value: 18K, source: offer, as_of: 2026-01-10 }
        life_months: 48
        residual: 15%
        power_kw: 0.6
        idle_power: 35%
        pue: 1.4
        price_per_kwh: 0.14
        colocation: 120
        maintenance: 4%
      accelerators: 1
      memory_gb: 48
      throughput: { tokens_per_second: 5K }
      headroom: 30%
      spares: 1
      autoscale: false
    """

  @Test func everyKeyIsRead() throws {
    let (scenario, fleet, purchase) = try read(all)
    #expect(purchase.price.value == 18_000)
    #expect(purchase.lifeMonths.value == 48)
    #expect(purchase.residual.value == 0.15)
    #expect(purchase.power?.kilowatts.value == 0.6)
    #expect(purchase.power?.idleShare.value == 0.35)
    #expect(purchase.power?.usageEffectiveness.value == 1.4)
    #expect(purchase.power?.pricePerKilowattHour.value == 0.14)
    #expect(purchase.colocation?.value == 120)
    #expect(purchase.maintenance?.value == 0.04)
    #expect(fleet.accelerators?.value == 1)
    #expect(fleet.memoryGigabytes?.value == 48)
    #expect(fleet.terms == [])
    #expect(scenario.row("options.f.purchase.price")?.isPrice == true)
    #expect(scenario.row("options.f.terms.on-demand") == nil)
    #expect(scenario.row("options.f.interruption_overhead") == nil)
  }

  @Test func whatIsLeftOutHasItsDefaultRow() throws {
    let (scenario, _, purchase) = try read(
      Inputs.fleet.replacing(
        "hourly_price: 1",
        with: "purchase: { price: 1K, life_months: 36, power_kw: 1, price_per_kwh: 0.1 }"))
    #expect(purchase.residual.value == 0)
    #expect(
      scenario.rows("options.f.purchase").filter { $0.hasSuffix("default") } == [
        "options.f.purchase.residual 0.0 default", "options.f.purchase.idle_power 0.3 default",
        "options.f.purchase.pue 1.3 default",
      ])
  }

  @Test func powerThatNobodyPricesIsLeftOut() throws {
    let (scenario, _, purchase) = try read(
      Inputs.fleet.replacing("hourly_price: 1", with: "purchase: { price: 1K, life_months: 1 }"))
    #expect(purchase.power == nil)
    #expect(scenario.row("options.f.purchase.pue") == nil)
  }

  @Test func aPurchaseMakesTheYearsDecide() throws {
    #expect(try read(all).0.policy.decideBy == .npv)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: {} }
                                                                                               ^~~~~~~~ error: 'purchase' in option 'f' needs 'price'
                                                                                               ^~~~~~~~ error: 'purchase' in option 'f' needs 'life_months' | say how many months it works, such as 48
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 18K, life_months: 0 } }
                                                                                                                                    ^ error: 'life_months' in 'purchase' in option 'f' must be from 1 to 1,200, not '0'
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 18K, life_months: 0.5 } }
                                                                                                                                    ^~~ error: 'life_months' in 'purchase' in option 'f' must be from 1 to 1,200, not '0.5'
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 18K, life_months: { low: 36, high: 60 } } }
                                                                                                                                      ^~~ error: 'life_months' in 'purchase' in option 'f' can't be a distribution: a whole count has no range
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: -1, life_months: 48, residual: 15 } }
                                                                                                                  ^~ error: 'price' in 'purchase' in option 'f' can't be negative, not '-1'
                                                                                                                                                 ^~ error: 'residual' in 'purchase' in option 'f' must be from 0 to 1, not '15' | write 15% for a percentage
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 1, life_months: 48, power_kw: 0.6 } }
                                                                                                                                      ^~~~~~~~ error: 'power_kw' in 'purchase' in option 'f' needs 'price_per_kwh' | give the price of a kilowatt-hour
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 1, life_months: 48, idle_power: 30%, pue: 1.3, price_per_kwh: 0.1 } }
                                                                                                                                      ^~~~~~~~~~ error: 'idle_power' in 'purchase' in option 'f' needs 'power_kw' | give the kilowatts of one machine at full load
                                                                                                                                                       ^~~ error: 'pue' in 'purchase' in option 'f' needs 'power_kw'
                                                                                                                                                                 ^~~~~~~~~~~~~ error: 'price_per_kwh' in 'purchase' in option 'f' needs 'power_kw'
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 1, life_months: 48, power_kw: 0, pue: 0.9, idle_power: 101%, price_per_kwh: 1, colocation: -1, maintenance: 2 } }
                                                                                                                                                ^ error: 'power_kw' in 'purchase' in option 'f' must be above 0, not '0'
                                                                                                                                                        ^~~ error: 'pue' in 'purchase' in option 'f' must be from 1 to 10, not '0.9'
                                                                                                                                                                         ^~~~ error: 'idle_power' in 'purchase' in option 'f' must be from 0 to 1, not '101%'
                                                                                                                                                                                                             ^~ error: 'colocation' in 'purchase' in option 'f' can't be negative, not '-1'
                                                                                                                                                                                                                              ^ error: 'maintenance' in 'purchase' in option 'f' must be from 0 to 1, not '2' | write 2% for a percentage
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 1, life_months: 48 }, instance: cloud/one, hourly_price: 1, terms: { spot: 1 }, interruption_overhead: 5% }
                                                                                                                                        ^~~~~~~~ error: 'instance' contradicts 'purchase' in option 'f' | a machine is bought or rented: keep one
                                                                                                                                                             ^~~~~~~~~~~~ error: 'hourly_price' contradicts 'purchase' in option 'f'
                                                                                                                                                                              ^~~~~ error: 'terms' contradicts 'purchase' in option 'f'
                                                                                                                                                                                                  ^~~~~~~~~~~~~~~~~~~~~ error: 'interruption_overhead' contradicts 'purchase' in option 'f'
      """,
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, purchase: { price: 1, life_months: 48 }, autoscale: true }
                                                                                                                                        ^~~~~~~~~ error: 'autoscale' contradicts 'purchase' in option 'f' | what is bought is paid, used or not
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      g: { kind: managed, price: { input: 1, output: 2 }, purchase: { price: 1 } }
                                                          ^~~~~~~~ error: 'purchase' does not belong in option 'g' | only self-hosted machines are bought
      """,
      """
      f: { kind: self-hosted, purchase: { price: 1, life_months: 48 }, model: open/8b, headroom: 30%, spares: 1 }
                                                                       ^~~~~ error: option 'f' has no throughput for workload 'w' | give throughput: { tokens_per_second: … }, or a model and instance of the catalog
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(options: marked))
  }
}
