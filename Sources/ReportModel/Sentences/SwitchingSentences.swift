import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The numbers that turn the answer within the range and may be shown, the nearest first.
  var turningValues: [SwitchingValue] {
    assessment.uncertainty.switching.filter {
      $0.value != nil && shownRow($0.assumption) != nil
    }
  }

  /// The numbers nearest to turning the answer, as sentences.
  func nearestSwitching() -> [RichText] { turningValues.prefix(3).compactMap(switchingSentence) }

  /// Those of them that somebody could watch.
  func nearestCriteria() -> [RichText] {
    assessment.recommendation.wouldChange.compactMap(switchingSentence)
  }

  /// The same for readers who never see the scenario: with words in place of key paths.
  func nearestCriteriaInWords() -> [RichText] {
    assessment.recommendation.wouldChange.compactMap { switchingSentence($0, named: words) }
  }

  private func switchingSentence(_ found: SwitchingValue) -> RichText? {
    switchingSentence(found) { RichText(quoted: $0) }
  }

  private func switchingSentence(
    _ found: SwitchingValue, named name: (KeyPathText) -> RichText
  ) -> RichText? {
    guard let row = shownRow(found.assumption), let value = found.value,
      let factor = found.factor
    else { return nil }
    let becomes: RichText =
      found.becomes.map { "\(self.name($0)) becomes the cheapest" } ?? "No option can be chosen"
    return becomes + " \(factor < 1 ? "below" : "above") \(estimateCell(value, row.unit).text) "
      + "in \(name(row.path))\(twinsText(found)) (\(unitText(row.unit))), \(timesText(factor)) of today's "
      + "\(registerCell(row).text)."
  }

  /// That the same number stands elsewhere too.
  func twinsText(_ found: SwitchingValue) -> String {
    switch found.twins {
    case 0: ""
    case 1: " and one like it"
    default: " and \(found.twins) like it"
    }
  }

  /// A factor as a sentence says it.
  func timesText(_ factor: Double) -> String {
    NumberText.percent(factor, decimals: factor > 0.9 && factor < 1.1 ? 1 : 0)
  }

  /// How many numbers turn the answer, and how many do not.
  func turningSentence() -> RichText? {
    let shown = assessment.uncertainty.switching.filter { shownRow($0.assumption) != nil }
    guard !shown.isEmpty else {
      return assessment.uncertainty.switching.isEmpty
        ? nil : "The numbers that could turn the answer are internal."
    }
    let turning = turningValues.count
    let rest = shown.count - turning
    let range = "between a tenth of its value and ten times it"
    if turning == 0 {
      return "Not one of the \(shown.count) numbers turns the answer anywhere \(range)."
    }
    return
      "Of \(shown.count) numbers, \(turning) \(turning == 1 ? "turns" : "turn") the answer and "
      + "\(rest) \(rest == 1 ? "turns" : "turn") nothing \(range), each with all others as they are."
  }
}
