import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Whether the net present value ranks the options, not the total of month 1.
  var isByPresentValue: Bool { scenario.policy.decideBy == .npv }

  /// The horizon, such as `36 months`.
  var horizonText: String {
    if isWithheld("horizon.months") { return "the horizon" }
    return scenario.horizon.monthCount == 1 ? "1 month" : "\(scenario.horizon.monthCount) months"
  }

  /// What ranks the options, such as `net present value over 36 months`.
  var decidingMeasure: String {
    let measure =
      isByPresentValue ? "net present value over \(horizonText)" : "the total of month 1"
    return deciding.exposures.isEmpty ? measure : measure + " with exposure counted"
  }

  /// The unit of the deciding totals.
  var decidingUnit: String {
    let unit =
      isByPresentValue ? "\(currency.code), present value over \(horizonText)" : monthlyUnit
    return deciding.exposures.isEmpty ? unit : unit + ", exposure counted"
  }

  /// Whether the deciding total is the bill of month 1 and nothing else.
  var isDecidedByBill: Bool { !isByPresentValue && deciding.exposures.isEmpty }

  /// Where the month and the years have different leaders, both with their figures.
  func otherLeaderSentence() -> RichText {
    guard let leader = assessment.cheapest else { return "" }
    let other = isByPresentValue ? assessment.monthlyRanking.first : leaderByPresentValue
    guard let other, other != leader else { return "" }
    let month = { (option: Int) in bills.money(bills.totals[option]) }
    let value = { (option: Int) in years.text.money(years.presentValues[option]) }
    return isByPresentValue
      ? "In month 1 alone \(name(other)) is the cheapest, at \(month(other)) against "
        + "\(month(leader)) for \(name(leader)); over \(horizonText) its net present value is "
        + "\(value(other)) against \(value(leader))."
      : "Over \(horizonText) \(name(other)) has the least net present value, \(value(other)) "
        + "against \(value(leader)) for \(name(leader)); in month 1 it costs \(month(other)) "
        + "against \(month(leader))."
  }

  /// The feasible option of the least net present value.
  private var leaderByPresentValue: Int? {
    let value = { (option: Int) in assessment.costs[option].cashFlow.presentValue }
    return assessment.monthlyRanking.min { value($0) < value($1) }
  }

  /// What the exposure to incidents comes to, and whether treating it the other way would change
  /// the order of the options.
  func exposureSentence() -> RichText {
    let exposed = assessment.costs.indices.filter { assessment.costs[$0].beside.exposure > 0 }
    guard !exposed.isEmpty, let other = assessment.rankingByOtherExposure else { return "" }
    let amounts = exposed.map { option -> RichText in
      "\(bills.money(assessment.costs[option].beside.exposure)) for \(name(option))"
    }
    let isCounted = !deciding.exposures.isEmpty
    let role = isCounted ? "counts in the ranking" : "stands beside the total"
    let start: RichText =
      "The exposure to incidents with data \(role): in month 1 it is " + RichText.list(amounts)
      + "."
    guard other != assessment.ranking else {
      return start
        + " The ranking would be the same if it \(isCounted ? "did not count" : "counted")."
    }
    let order = RichText.list(other.map(name))
    return start + " If it \(isCounted ? "did not count" : "counted"), the ranking would be "
      + order + "."
  }
}
