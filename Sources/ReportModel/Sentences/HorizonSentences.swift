import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the section on several years says.
  func horizonValues() -> ReportValue {
    .record([
      "length": .text(RichText(horizonText)), "starts": .optional(startSentence()),
      "changes": .texts(yearlyChanges()), "totals": .optional(leaderCashSentence()),
      "savings": .texts(scenario.options.indices.compactMap(savingSentence)),
      "owed": .texts(scenario.options.indices.compactMap(owedSentence)),
    ])
  }

  private func startSentence() -> RichText? {
    guard let start = scenario.horizon.starts, !isWithheld("horizon.starts") else { return nil }
    return "Month 1 begins on \(DateText.long(start))."
  }

  /// What is different from month to month, a sentence each.
  private func yearlyChanges() -> [RichText] {
    let moving = rates.filter { $0.figure.value != 0 }.map(\.sentence)
    let still: [RichText] =
      moving.isEmpty ? ["Volume, prices and wages stay as they are in month 1."] : moving
    let discount = scenario.horizon.discountRate
    return still + [
      discount.value == 0
        ? "Later money counts like money of today: the discount rate is 0%."
        : "Later money is discounted at \(rateText(discount)) a year."
    ]
  }

  /// The rates at which volume, prices and wages move, with what to say of each.
  private var rates: [(figure: Figure, sentence: RichText)] {
    let horizon = scenario.horizon
    let (growth, tokens) = (horizon.volumeGrowth, horizon.apiPriceDecline)
    let (hours, wages) = (horizon.computePriceDecline, horizon.wageGrowth)
    return [
      (
        growth,
        "Every volume \(growth.value > 0 ? "grows" : "shrinks") by \(rateText(growth)) a month."
      ),
      (
        tokens,
        "Token prices \(tokens.value > 0 ? "fall" : "rise") by \(rateText(tokens)) a year; fees and "
          + "commitments stay."
      ),
      (
        hours,
        "Hours that are not reserved, and new machines, get "
          + "\(hours.value > 0 ? "cheaper" : "dearer") by \(rateText(hours)) a year; a reserved price "
          + "holds for its own term."
      ),
      (wages, "Wages \(wages.value > 0 ? "rise" : "fall") by \(rateText(wages)) a year."),
    ]
  }

  private func rateText(_ rate: Figure) -> String {
    isWithheld(rate) ? "an internal rate" : NumberText.plainPercent(abs(rate.value))
  }

  /// What the leader pays over the horizon.
  func leaderCashSentence() -> RichText? {
    guard let leader = assessment.cheapest else { return nil }
    let money = years.text.money
    return "\(name(leader)) pays \(money(years.years[leader][0])) before month 1 and "
      + "\(money(years.totals[leader])) in all over \(horizonText); the net present value of its "
      + "cost is \(money(years.presentValues[leader]))."
  }

  /// What an option saves against the baseline, and when that pays back.
  func savingSentence(_ option: Int) -> RichText? {
    guard let saving = assessment.costs[option].saving, assessment.isFeasible(option) else {
      return nil
    }
    let value = years.presentValues[scenario.baseline] - years.presentValues[option]
    let effect = value >= 0 ? "saves" : "costs"
    let more = value >= 0 ? "" : " more"
    return "Against \(name(scenario.baseline)), \(name(option)) \(effect) "
      + "\(years.text.money(abs(value)))\(more) in present value; \(payback(saving))"
      + "\(returnText(saving))."
  }

  private func payback(_ saving: Saving) -> String {
    let bare = monthText(saving.paybackMonth)
    guard saving.paybackMonthWithBookValue != saving.paybackMonth else {
      return saving.paybackMonth.map {
        $0 == 0 ? "it is ahead from the start" : "it pays back \(bare)"
      }
        ?? "it does not pay back within the horizon"
    }
    return "it pays back \(monthText(saving.paybackMonthWithBookValue)) with the book value of its "
      + "machines, \(bare) without"
  }

  private func monthText(_ month: Int?) -> String {
    guard let month else { return "not within the horizon" }
    return month == 0 ? "from the start" : "in month \(month)"
  }

  private func returnText(_ saving: Saving) -> String {
    saving.internalRateOfReturn.map {
      ", an internal rate of return of \(NumberText.percent($0, decimals: 1)) a year"
    } ?? ""
  }

  /// What reserved terms still owe when the horizon ends.
  func owedSentence(_ option: Int) -> RichText? {
    let owed = assessment.costs[option].beside.owedAfterHorizon
    guard owed > 0 else { return nil }
    return "\(name(option)) still owes \(years.text.money(owed)) for reserved machines when the "
      + "horizon ends; that stands beside its total."
  }
}
