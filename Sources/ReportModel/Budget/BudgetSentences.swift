import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension BudgetContents {
  /// What is asked for, for what and over how long.
  func askSentence() -> RichText? {
    guard let plan, let printed else { return nil }
    return "We ask for \(printed.money(printed.requested)) over \(contents.horizonText), for "
      + "\(contents.name(plan.option))."
  }

  /// What the request is made of.
  func partsSentence() -> RichText? {
    guard let plan, let printed else { return nil }
    let likely = printed.money(printed.total.likely)
    let extra = printed.total.contingency
    switch plan.budget.request {
    case .likely:
      return "That is the likely cash, without any contingency."
    case .p80:
      return extra > 0
        ? "The likely cash is \(likely); a contingency of \(printed.money(extra)) takes it to P80, "
          + "the amount that eight outcomes of ten stay within."
        : "That is the likely cash; there is no contingency in it."
    case .amount:
      if extra == 0 { return "That is the likely cash, without any contingency." }
      return extra > 0
        ? "The likely cash is \(likely), which leaves \(printed.money(extra)) as a contingency."
        : "The likely cash is \(likely), \(printed.money(-extra)) more than the request: the rest "
          + "has no cover."
    }
  }

  /// How far the request goes, or why nothing can be said of that.
  func contingencySentence() -> RichText? {
    guard let plan else { return nil }
    guard let spread = plan.spread, let covered = plan.covered else {
      return "No number that its cash depends on has a range, so that there is no P80 and no "
        + "contingency is computed."
    }
    let draws = NumberText.plain(Double(spread.count))
    let share = NumberText.percent(covered, decimals: 1)
    let within: RichText = "The request covers the cash of \(share) of \(draws) draws"
    return plan.budget.request == .p80 && plan.total.contingency == 0
      ? within + ": its P80 lies below the likely amount, so that no contingency is added."
      : within + "."
  }

  /// Where month 1 lies, and in which year what is paid before it counts.
  func calendarSentence() -> RichText? {
    guard let plan, showsYears else { return nil }
    let before: RichText = "What is paid before month 1 counts in the first year."
    guard let first = plan.years.first?.span?.first else {
      return "Years are counted from month 1; no date is given. " + before
    }
    let years: RichText =
      plan.budget.fiscalYearStarts == nil
      ? "No fiscal year is given, so that years are counted from month 1, " : "Month 1 is "
    return years + "\(DateText.month(first)). " + before
  }

  /// What the money replaces, and by how much the two differ.
  func replacedSentence() -> RichText? {
    guard let plan, let printed else { return nil }
    let baseline = contents.name(contents.scenario.baseline)
    guard plan.option != contents.scenario.baseline else {
      return
        "The money goes on paying for what is in place, \(baseline), so that it replaces nothing."
    }
    let saving = printed.total.saving
    let size = printed.money(abs(saving))
    return
      "It replaces \(baseline), which would cost \(printed.money(printed.total.baseline)) over "
      + "the same months: \(size) \(saving >= 0 ? "more" : "less") than the likely cash."
  }
}
