import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

/// What the parts of a report on changes are made from.
struct ChangesContents {
  let changes: EvaluationChanges
  let files: (before: ComparedFile, after: ComparedFile)
  /// The program, what both sides share, and the command.
  let provenance: Provenance
  /// The language of the report.
  let words: Language
  /// Every amount is printed in hundredths, so that small changes of large sums show.
  let text: MoneyText

  init(
    _ changes: EvaluationChanges, _ files: (before: ComparedFile, after: ComparedFile),
    _ provenance: Provenance, in words: Language
  ) {
    (self.changes, self.files, self.provenance) = (changes, files, provenance)
    self.words = words
    text = MoneyText(hundredthsOf: changes.after.currency, in: words)
  }

  var currency: Currency { changes.after.currency }

  /// An option's name on one side; nil where there is no option.
  func name(_ id: String?, in side: Evaluation) -> RichText? {
    id.map { RichText(quoted: side.option($0)?.name ?? $0) }
  }

  /// What compares the options: the total that decides on the later side.
  var measure: RichText { measure(changes.after.decidedBy) }

  /// The same with the exposure to incidents, where both sides are measured with it.
  var totalHead: RichText {
    let total =
      switch changes.after.decidedBy {
      case .npv: words.changes.totalValue
      case .monthly: words.changes.totalMonth
      }
    return changes.countsExposure ? words.changes.totalExposed(total: total) : total
  }

  /// What a total is called.
  func measure(_ total: DecidingTotal) -> RichText {
    let measure =
      switch total {
      case .npv: words.changes.presentValue
      case .monthly: words.changes.month1
      }
    return changes.countsExposure ? words.deciding.withExposure(measure: measure) : measure
  }

  /// A verdict as a head.
  func name(_ verdict: Verdict) -> RichText {
    switch verdict {
    case .clear: words.verdicts.clear
    case .lean: words.verdicts.lean
    case .tooClose: words.verdicts.tooClose
    case .insufficientEvidence: words.verdicts.insufficientEvidence
    case .noneFeasible: words.verdicts.noneFeasible
    }
  }

  /// An amount with its sign, a plus for what rises.
  func signed(_ amount: Double) -> RichText {
    let printed = text.printed(amount)
    return RichText((printed > 0 ? "+" : "") + text.money(printed))
  }

  /// A cell of an amount with its sign.
  func signedCell(_ amount: Double?) -> ReportTable.Cell {
    guard let amount, amount.isFinite else { return .none }
    let printed = text.printed(amount)
    let digits = NumberText.rounded(printed, decimals: text.decimals)
    return ReportTable.Cell(RichText((printed > 0 ? "+" : "") + digits), number: printed)
  }

  /// A cell of an amount.
  func cell(_ amount: Double?) -> ReportTable.Cell { amount.map(text.cell) ?? .none }

  /// What an amount moved by, as printed.
  func moved(_ before: Double?, _ after: Double?) -> Double? {
    guard let before, let after else { return nil }
    return text.printed(after) - text.printed(before)
  }

  /// What a number moved by as a share of what it was.
  func shareCell(_ before: Double?, _ after: Double?) -> ReportTable.Cell {
    guard let before, let after, before != 0, (after / before).isFinite else { return .none }
    let share = (after - before) / abs(before)
    let printed = NumberText.percent(share, decimals: 1)
    return ReportTable.Cell(
      RichText((NumberText.printed(share * 100, decimals: 1) > 0 ? "+" : "") + printed),
      number: NumberText.printed(share * 100, decimals: 1))
  }
}
