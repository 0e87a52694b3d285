import ScenarioModel
import Testing

@testable import DecisionEngine

@Suite("The groups of inputs")
struct InputGroupTests {
  @Test(
    "are told by path and unit",
    arguments: [
      ("options.api.price.input", .pricePerMillionTokens, [.price]),
      ("options.api.price.batch_discount", .share, [.price]),
      ("options.api.volume_discounts.0.above", .tokensPerMonth, [.price]),
      ("options.own.people.annual_cost", .pricePerYear, [.price]),
      ("options.own.people.fte", .fullTimeEquivalents, [.assumptions]),
      ("options.own.purchase.maintenance", .share, [.price]),
      ("options.own.purchase.residual", .share, [.assumptions]),
      ("options.own.headroom", .share, [.assumptions]),
      ("exchange_rates.EUR", .exchangeRate, [.price]),
      ("horizon.volume_growth", .share, [.volume]),
      ("horizon.wage_growth", .share, [.price]),
      ("horizon.discount_rate", .share, [.assumptions]),
      ("workloads.a.requests_per_day", .requestsPerDay, [.volume]),
      ("workloads.a.input_tokens", .tokensPerRequest, [.volume, .mix]),
      ("workloads.a.cached_input", .share, [.mix]),
      ("workloads.a.traffic.burst", .factor, [.assumptions]),
      ("workloads.a.outcomes.fallback_cost", .pricePerRequest, [.price]),
      ("exposure.cost", .amount, [.assumptions]),
      ("policy.lean_margin", .share, [.assumptions]),
    ] as [(String, Unit, [ChangeGroup])])
  func groups(path: String, unit: Unit, groups: [ChangeGroup]) {
    #expect(InputGroups(path: path, unit: unit, workloads: 1).groups == groups)
  }

  @Test("the volume of one of several workloads moves the mix as well")
  func several() {
    let path = "workloads.a.requests_per_day"
    #expect(
      InputGroups(path: path, unit: .requestsPerDay, workloads: 2).groups == [.volume, .mix])
  }
}
