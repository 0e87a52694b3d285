import CostEngine
import Quantities
import ScenarioModel

/// Computes the documents' bands by daily volume and by monthly spend (decision.md, 5).
struct BandTable {
  let scenario: Scenario
  let costs: [OptionCosts]
  /// Whether no gate but today's capacity keeps an option out; capacity is judged at each volume.
  let isEligible: [Bool]
  let demand: Demand
  /// Feasible options by the monthly total.
  let ranking: [Int]

  /// The rows, in the order of the policy; spend is in US dollars, so that it says nothing in
  /// another currency.
  func rows() -> [BandRow] {
    guard scenario.isComplete else { return [] }
    return scenario.policy.volumeBands.compactMap { band in
      band.measure == .apiSpendPerMonth && scenario.currency != .usDollar ? nil : row(band)
    }
  }

  private func row(_ band: VolumeBand) -> BandRow {
    let scale = scale(band)
    let totals = scale.map { scale in costs.map { $0.curve.total(atScale: scale) } } ?? []
    let candidates = totals.indices.filter { isEligible[$0] && totals[$0].isFinite }
    let cheapest = candidates.min { totals[$0] < totals[$1] }
    return BandRow(
      band: band, tokensPerMonth: scale.map { $0 * demand.tokensPerMonth }, totals: totals,
      cheapest: cheapest, agrees: agreement(band, cheapest), isHere: isHere(band))
  }

  private func agreement(_ band: VolumeBand, _ cheapest: Int?) -> Bool? {
    guard let cheapest, band.documentedOption != nil,
      scenario.options.contains(where: { band.kinds.contains($0.kind) })
    else { return nil }
    return band.kinds.contains(scenario.options[cheapest].kind)
  }

  private func scale(_ band: VolumeBand) -> Double? {
    switch band.measure {
    case .tokensPerDay: band.computedAt / demand.tokensPerDay
    case .apiSpendPerMonth:
      spender.flatMap { costs[$0].curve.scale(ofTokenSpend: band.computedAt) }
    }
  }

  private func isHere(_ band: VolumeBand) -> Bool {
    switch band.measure {
    case .tokensPerDay: band.contains(demand.tokensPerDay)
    case .apiSpendPerMonth:
      spender.map { band.contains(costs[$0].curve.tokenSpend(atScale: 1)) } ?? false
    }
  }

  private var spender: Int? { scenario.spender(ranking: ranking) }
}
