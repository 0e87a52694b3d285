import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The value of a fact, as tables print figures of its kind.
  func text(_ fact: Fact, _ term: FactTerm) -> RichText {
    switch fact {
    case .word(let word): text(word, term)
    case .truth(let truth): truth ? words.cells.yes : words.cells.no
    case .number(let number): text(number, term)
    }
  }

  /// A word: one of scenarios in the report's language, one of a framework's own as it stands.
  private func text(_ word: String, _ term: FactTerm) -> RichText {
    guard case .known(let name) = term.path else { return text(word, ofAnswer: term.path) }
    let known: RichText? =
      switch name {
      case .workloadTask: Workload.Task(rawValue: word).map(words.name)
      case .workloadResidency: Needs.Residency(rawValue: word).map(words.name)
      case .workloadQuality: ModelQuality(rawValue: word).map(words.name)
      case .optionKind, .baselineKind, .cheapestKind: Option.Kind(rawValue: word).map(words.name)
      case .workloadShape: words.name(ofShape: word)
      default: nil
      }
    return known ?? RichText(word)
  }

  /// The word of an answer, in the report's language where the program knows it.
  private func text(_ word: String, ofAnswer path: FactTerm.Path) -> RichText {
    guard case .answer(let key) = path else { return RichText(word) }
    let known: RichText? =
      switch Answers.Key(rawValue: key) {
      case .stage: Answers.Stage(rawValue: word).map(words.name)
      case .operationsLevel: words.name(ofLevel: word)
      default: nil
      }
    return known ?? RichText(word)
  }

  private func text(_ number: Double, _ term: FactTerm) -> RichText {
    guard case .known(let name) = term.path, term.divisor == nil else {
      return RichText(
        isShare(term) ? NumberText.percent(number) : NumberText.significant(number, digits: 4))
    }
    switch name {
    case .apiSpend, .optionMonthlyTotal, .baselineMonthlyTotal, .cheapestMonthlyTotal:
      return RichText(bills.money(number))
    case .selfHostedLoad, .optionUtilization, .workloadBatchable:
      return RichText(NumberText.percent(number))
    case .workloadLatency: return words.frameworks.milliseconds(value: NumberText.plain(number))
    case .peakToMean, .workloadPeakToMean:
      return RichText(NumberText.rounded(number, decimals: 2))
    default: return RichText(NumberText.compact(number))
    }
  }

  private func isShare(_ term: FactTerm) -> Bool {
    if term.divisor != nil { return true }
    guard case .answer(let key) = term.path else { return false }
    return Answers.Key(rawValue: key)?.kind == .share
  }
}
