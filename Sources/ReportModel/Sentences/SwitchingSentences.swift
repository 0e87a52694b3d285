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
    assessment.recommendation.wouldChange.compactMap { switchingSentence($0, named: keyWords) }
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
    let becomes =
      found.becomes == nil ? words.switching.noneLeftStart : becomesText(found)
    let (turn, today) = (estimateCell(value, row.unit).text, registerCell(row).text)
    let (path, unit) = (twinsText(found, name(row.path)), unitText(row.unit))
    return factor < 1
      ? words.switching.below(
        becomes: becomes, value: turn, path: path, unit: unit, factor: timesText(factor),
        today: today)
      : words.switching.above(
        becomes: becomes, value: turn, path: path, unit: unit, factor: timesText(factor),
        today: today)
  }

  /// What follows where the number turns the answer, as a part of a sentence.
  func becomesText(_ found: SwitchingValue) -> RichText {
    found.becomes.map { words.switching.becomes(option: name($0)) } ?? words.switching.noneLeft
  }

  /// The path of a number, with how often the same number stands elsewhere too.
  func twinsText(_ found: SwitchingValue, _ path: RichText) -> RichText {
    found.twins == 0
      ? path
      : words.switching.twins(number: Double(found.twins), path: path, count: found.twins)
  }

  /// A factor as a sentence says it.
  func timesText(_ factor: Double) -> String {
    NumberText.percent(factor, decimals: timesDecimals(factor))
  }

  /// The decimals of such a percentage.
  func timesDecimals(_ factor: Double) -> Int { factor > 0.9 && factor < 1.1 ? 1 : 0 }

  /// How many numbers turn the answer, and how many do not.
  func turningSentence() -> RichText? {
    let shown = assessment.uncertainty.switching.count { shownRow($0.assumption) != nil }
    guard shown > 0 else {
      return assessment.uncertainty.switching.isEmpty ? nil : words.switching.allInternal
    }
    let turning = turningValues.count
    let rest = shown - turning
    if turning == 0 { return words.switching.noneTurns(count: shown) }
    return words.switching.someTurn(
      count: shown, turning: words.switching.turning(number: Double(turning), count: turning),
      rest: words.switching.rest(number: Double(rest), count: rest))
  }
}
