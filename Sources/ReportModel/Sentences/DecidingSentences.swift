import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Whether the net present value ranks the options, not the total of month 1.
  var isByPresentValue: Bool { scenario.policy.decideBy == .npv }

  /// The horizon, such as `36 months`.
  var horizonText: RichText {
    if isWithheld("horizon.months") { return words.horizon.withheld }
    let count = scenario.horizon.monthCount
    return words.horizon.months(number: Double(count), count: count)
  }

  /// What ranks the options, such as `net present value over 36 months`.
  var decidingMeasure: RichText {
    let measure =
      isByPresentValue
      ? words.deciding.presentValue(horizon: horizonText) : words.deciding.month
    return deciding.exposures.isEmpty ? measure : words.deciding.withExposure(measure: measure)
  }

  /// The unit of the deciding totals.
  var decidingUnit: String {
    let unit =
      isByPresentValue
      ? words.units.presentValue(currency: currency.code, horizon: horizonText)
      : words.units.month1(currency: currency.code)
    return (deciding.exposures.isEmpty ? unit : words.units.withExposure(unit: unit)).characters
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
      ? words.deciding.monthLeader(
        other: name(other), otherMonth: month(other), leaderMonth: month(leader),
        leader: name(leader), horizon: horizonText, otherValue: value(other),
        leaderValue: value(leader))
      : words.deciding.valueLeader(
        horizon: horizonText, other: name(other), otherValue: value(other),
        leaderValue: value(leader), leader: name(leader), otherMonth: month(other),
        leaderMonth: month(leader))
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
    let amounts = words.list(
      exposed.map { option in
        words.deciding.exposureAmount(
          amount: bills.money(assessment.costs[option].beside.exposure), option: name(option))
      })
    let isCounted = !deciding.exposures.isEmpty
    return .sentences([
      isCounted
        ? words.deciding.exposureCounted(amounts: amounts)
        : words.deciding.exposureBeside(amounts: amounts),
      otherwise(other, isCounted: isCounted),
    ])
  }

  /// The order of the options if exposure were treated the other way.
  private func otherwise(_ ranking: [Int], isCounted: Bool) -> RichText {
    guard ranking != assessment.ranking else {
      return isCounted ? words.deciding.sameIfNotCounted : words.deciding.sameIfCounted
    }
    let order = words.list(ranking.map(name))
    return isCounted
      ? words.deciding.orderIfNotCounted(order: order) : words.deciding.orderIfCounted(order: order)
  }
}
