import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What an index says of the report: by how sure the answer is, or in a group of its own.
  func indexEntry(in group: IndexEntry.Group? = nil) -> IndexEntry {
    var entry = IndexEntry(
      title: RichText(quoted: scenario.title), group: group ?? indexGroup,
      date: scenario.date?.iso)
    guard let leader = assessment.cheapest else { return entry }
    entry.leader = name(leader)
    entry.month = RichText(bills.money(bills.totals[leader]))
    let saved = deciding.totals[scenario.baseline] - deciding.totals[leader]
    entry.saving =
      leader == scenario.baseline
      ? words.cells.baseline
      : words.index.savingBy(amount: deciding.text.money(saved), measure: decidingMeasure)
    return entry
  }

  private var indexGroup: IndexEntry.Group {
    switch assessment.recommendation.verdict {
    case .clear: .clear
    case .lean: .lean
    case .tooClose: .tooClose
    case .insufficientEvidence: .insufficientEvidence
    case .noneFeasible: .noneFeasible
    }
  }
}
