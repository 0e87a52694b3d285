import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  private var found: Recommendation { assessment.recommendation }

  /// What the two tests and the look at the evidence gave.
  func certaintySentences() -> [RichText] {
    guard let leader = found.option else { return [] }
    return [
      marginTestSentence(), probabilityTestSentence(leader), weakerSentence, rivalSentence(),
      evidenceSentence(leader),
    ].filter { !$0.isEmpty }
  }

  private func marginTestSentence() -> RichText {
    guard let margin = assessment.margin, let verdict = found.marginVerdict else { return "" }
    let policy = scenario.policy
    return words.recommendation.byMargin(
      verdict: testWord(verdict), gap: NumberText.percent(margin, decimals: 1),
      lean: NumberText.plainPercent(policy.leanMargin.value),
      clear: NumberText.plainPercent(policy.clearMargin.value))
  }

  /// How often the leader is the cheapest, and what that makes of the answer.
  func probabilityTestSentence(_ leader: Int) -> RichText {
    guard let certainty = found.certainty, let verdict = found.probabilityVerdict else { return "" }
    let share = certainty.probabilityCheapest[leader]
    let policy = scenario.policy
    if share.mean == 1 {
      return words.recommendation.byAllDraws(
        verdict: testWord(verdict), draws: NumberText.plain(Double(certainty.draws)),
        drawn: drawnSentence(certainty))
    }
    return words.recommendation.byDraws(
      verdict: testWord(verdict), share: NumberText.percent(share.mean, decimals: 1),
      draws: NumberText.plain(Double(certainty.draws)),
      error: NumberText.percent(share.standardError, decimals: 1), drawn: drawnSentence(certainty),
      lean: NumberText.plainPercent(policy.leanProbability.value),
      clear: NumberText.plainPercent(policy.clearProbability.value))
  }

  /// That the weaker of both tests decides, where they give two words.
  private var weakerSentence: RichText {
    guard let margin = found.marginVerdict, let probability = found.probabilityVerdict,
      margin != probability
    else { return "" }
    return words.recommendation.weakerDecides
  }

  /// How many numbers were drawn, and from what.
  private func drawnSentence(_ certainty: Certainty) -> RichText {
    certainty.ownRanges == 0
      ? words.recommendation.drawnImplied(implied: certainty.impliedRanges)
      : words.recommendation.drawn(own: certainty.ownRanges, implied: certainty.impliedRanges)
  }

  private func testWord(_ verdict: Verdict) -> RichText {
    switch verdict {
    case .clear: words.verdicts.isClear
    case .lean: words.verdicts.isLean
    default: words.verdicts.isTooClose
    }
  }

  /// That the other total leads elsewhere, and from which month the order flips.
  func rivalSentence() -> RichText {
    guard let rival = found.rival, let leader = found.option else { return "" }
    guard let month = rival.flipsFrom else {
      return words.recommendation.rival(option: name(rival.option))
    }
    return words.recommendation.rivalFlips(
      option: name(rival.option), lasting: name(rival.by == .npv ? rival.option : leader),
      month: NumberText.plain(Double(month)))
  }

  /// How much of the leader's month has a source, and what the rest could turn.
  func evidenceSentence(_ leader: Int) -> RichText {
    guard let evidence = found.evidence else { return "" }
    let start = words.recommendation.evidence(
      share: NumberText.percent(evidence.restsOnEvidence(leader)), option: name(leader))
    guard evidence.carried[leader] > 0 else { return start }
    guard evidence.isTurned else {
      return .sentences([start, words.recommendation.evidenceHolds])
    }
    return .sentences([
      start,
      evidence.turnsTo.map { words.recommendation.evidenceTurns(option: name($0)) }
        ?? words.recommendation.evidenceExcludes,
    ])
  }
}
