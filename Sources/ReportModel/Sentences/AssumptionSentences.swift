import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// How many numbers the report rests on, by evidence.
  func assumptionCounts() -> RichText {
    let rows = shownAssumptions
    let defaults = rows.count(where: \.isDefault)
    let given = rows.filter { !$0.isDefault }
    let parts =
      Evidence.allCases.compactMap { evidence -> RichText? in
        let count = given.count { $0.evidence == evidence }
        return count > 0
          ? words.assumptions.part(count: count, evidence: words.name(evidence)) : nil
      } + (defaults > 0 ? [words.assumptions.defaults(count: defaults)] : [])
    return words.assumptions.counts(count: rows.count, parts: words.list(parts))
  }

  /// What is done with ranges.
  func rangesSentence() -> RichText {
    let ranged = shownAssumptions.count { $0.distribution != nil }
    guard ranged > 0 else { return "" }
    return assessment.uncertainty.draws > 0
      ? words.assumptions.rangesDrawn(number: Double(ranged), count: ranged)
      : words.assumptions.rangesUnused(number: Double(ranged), count: ranged)
  }

  /// Prices older than the limit, a sentence each.
  func staleSentences() -> [RichText] {
    shownAssumptions.compactMap { row in
      guard row.isStale(on: scenario.date, after: scenario.staleAfterDays) == true,
        let date = row.asOf
      else { return nil }
      return words.assumptions.stale(
        path: keyWords(of: row.path), date: date.iso, days: scenario.staleAfterDays)
    }
  }

  /// Prices of the catalog without a date, a sentence each.
  func undatedSentences() -> [RichText] {
    shownAssumptions.compactMap { row in
      guard row.isPrice, row.asOf == nil, row.source != nil, !row.isDefault else { return nil }
      return words.assumptions.undated(path: keyWords(of: row.path))
    }
  }

  /// How many numbers are kept back.
  func withheldSentence() -> RichText {
    let options = Set(scenario.options.map { "options.\($0.id)." })
    let withheld = scenario.assumptions.count { row in
      guard isWithheld(row.path) else { return false }
      return !row.path.hasPrefix("options.") || options.contains { row.path.hasPrefix($0) }
    }
    return withheld == 0
      ? "" : words.assumptions.withheld(number: Double(withheld), count: withheld)
  }
}
