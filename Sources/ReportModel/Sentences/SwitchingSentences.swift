import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The numbers that turn the answer within the range and may be shown, the nearest first.
  var turningValues: [SwitchingValue] { watchedValues.filter { $0.value != nil } }

  /// The numbers that may be shown and that somebody could see change.
  private var watchedValues: [SwitchingValue] {
    assessment.uncertainty.switching.filter {
      shownRow($0.assumption)?.isWatchable == true
    }
  }

  /// The numbers nearest to turning the answer, as sentences.
  func nearestCriteria() -> [RichText] {
    assessment.recommendation.wouldChange.compactMap(switchingSentence)
  }

  private func switchingSentence(_ found: SwitchingValue) -> RichText? {
    guard let row = shownRow(found.assumption), let value = found.value,
      let factor = found.factor
    else { return nil }
    let becomes = becomesText(found)
    let (turn, today) = (estimateCell(value, row.unit).text, registerCell(row).text)
    let (path, unit) = (twinsText(found, keyWords(of: row.path)), unitText(row.unit))
    return factor < 1
      ? words.switching.below(
        path: path, value: turn, unit: unit, factor: timesText(factor), today: today,
        becomes: becomes)
      : words.switching.above(
        path: path, value: turn, unit: unit, factor: timesText(factor), today: today,
        becomes: becomes)
  }

  /// What follows where the number turns the answer, as a part of a sentence.
  func becomesText(_ found: SwitchingValue) -> RichText {
    found.becomes.map { words.switching.becomes(option: name($0)) } ?? words.switching.noneLeft
  }

  /// The words of a number, with how often the same number stands elsewhere too.
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
    let shown = watchedValues.count
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
