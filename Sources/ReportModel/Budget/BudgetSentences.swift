import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension BudgetContents {
  /// What is asked for, for what and over how long.
  func askSentence() -> RichText? {
    guard let plan, let printed else { return nil }
    return words.budget.ask(
      amount: printed.money(printed.requested), horizon: contents.horizonText,
      option: contents.name(plan.option))
  }

  /// What the request is made of.
  func partsSentence() -> RichText? {
    guard let plan, let printed else { return nil }
    let likely = printed.money(printed.total.likely)
    let extra = printed.total.contingency
    switch plan.budget.request {
    case .likely: return words.budget.likely
    case .p80:
      return extra > 0
        ? words.budget.p80(likely: likely, extra: printed.money(extra)) : words.budget.p80Without
    case .amount:
      if extra == 0 { return words.budget.likely }
      return extra > 0
        ? words.budget.amountAbove(likely: likely, extra: printed.money(extra))
        : words.budget.amountBelow(likely: likely, short: printed.money(-extra))
    }
  }

  /// How far the request goes, or why nothing can be said of that.
  func contingencySentence() -> RichText? {
    guard let plan else { return nil }
    guard let spread = plan.spread, !spread.isConstant, let covered = plan.covered else {
      return words.budget.noRange
    }
    let draws = NumberText.plain(Double(spread.count))
    let share = NumberText.percent(covered, decimals: 1)
    return plan.budget.request == .p80 && plan.total.contingency == 0
      ? words.budget.coversLikely(share: share, draws: draws)
      : words.budget.covers(share: share, draws: draws)
  }

  /// Where month 1 lies, and in which year what is paid before it counts.
  func calendarSentence() -> RichText? {
    guard let plan, showsYears else { return nil }
    return .sentences([yearsSentence(plan), words.budget.beforeMonth1])
  }

  private func yearsSentence(_ plan: BudgetPlan) -> RichText {
    guard let first = plan.years.first?.span?.first else { return words.budget.noDate }
    let month = words.month(first)
    return plan.budget.fiscalYearStarts == nil
      ? words.budget.noFiscalYear(month: month) : words.budget.month1(month: month)
  }

  /// What the money replaces, and by how much the two differ.
  func replacedSentence() -> RichText? {
    guard let plan, let printed else { return nil }
    let baseline = contents.name(contents.scenario.baseline)
    guard plan.option != contents.scenario.baseline else {
      return words.budget.goesOn(baseline: baseline)
    }
    let saving = printed.total.saving
    let (cost, size) = (printed.money(printed.total.baseline), printed.money(abs(saving)))
    let comparison =
      saving >= 0
      ? words.budget.replacesMore(baseline: baseline, cost: cost, size: size)
      : words.budget.replacesLess(baseline: baseline, cost: cost, size: size)
    return .sentences([comparison, barredBaselineSentence])
  }

  /// Why what is replaced can't go on, where that is so.
  private var barredBaselineSentence: RichText {
    let baseline = contents.scenario.baseline
    guard
      let gate = contents.assessment.findings[baseline].first(where: { !$0.isOpen })
    else { return "" }
    return words.budget.baselineBarred(
      baseline: contents.name(baseline), reason: contents.reason(gate, baseline))
  }
}
