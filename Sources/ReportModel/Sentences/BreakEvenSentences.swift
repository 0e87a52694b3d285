import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The volumes nearest to today's at which another option undercuts the cheapest month, the
  /// nearest first, and the options that never do.
  func volumeChangeSentences() -> [RichText] {
    guard let leader = assessment.monthlyRanking.first else { return [] }
    let turns = assessment.rivalries.flatMap { rivalry in
      [(rivalry.below, true), (rivalry.above, false)].compactMap { point, isBelow in
        point.map { (rivalry.rival, $0, isBelow) }
      }
    }
    let distance = { (scale: Double) in scale < 1 ? 1 / scale : scale }
    let nearestFirst = turns.sorted { distance($0.1.scale) < distance($1.1.scale) }
    let never = assessment.rivalries.filter { $0.below == nil && $0.above == nil }
    return nearestFirst.map { undercutting($0, leader, at: $1, isBelow: $2) }
      + never.map {
        words.breakEven.neverUndercuts(rival: name($0.rival), leader: name(leader))
      }
  }

  private func undercutting(
    _ rival: Int, _ leader: Int, at point: BreakEven.Point, isBelow: Bool
  ) -> RichText {
    let volume = volume(tokensPerMonth: point.tokensPerMonth)
    return isBelow
      ? words.breakEven.undercutsBelow(
        volume: volume, distance: distance(point), rival: name(rival), leader: name(leader))
      : words.breakEven.undercutsAbove(
        volume: volume, distance: distance(point), rival: name(rival), leader: name(leader))
  }

  private func distance(_ point: BreakEven.Point) -> RichText {
    point.scale < 1
      ? words.breakEven.shareOfToday(share: NumberText.percent(point.scale))
      : words.breakEven.timesToday(factor: NumberText.significant(point.scale, digits: 2))
  }

  /// Every break-even as a sentence.
  func breakEvenSentences() -> [RichText] {
    assessment.breakEvens.map { breakEven in
      let (from, to) = (name(breakEven.from), name(breakEven.to))
      guard let first = breakEven.first else {
        return words.breakEven.never(from: from, to: to)
      }
      if first.scale == 0, breakEven.lasting?.scale == 0 {
        return words.breakEven.always(from: from, to: to)
      }
      return cheaper(from, to, first, breakEven.lasting)
    }
  }

  /// From which volume on an option is cheaper: that it lasts, until when it does not, or that it
  /// never does.
  private func cheaper(
    _ from: RichText, _ to: RichText, _ first: BreakEven.Point, _ lasting: BreakEven.Point?
  ) -> RichText {
    let start =
      first.scale == 0
      ? words.breakEven.fromSmallest
      : words.breakEven.above(volume: volume(tokensPerMonth: first.tokensPerMonth))
    guard let lasting else { return words.breakEven.notForGood(from: from, to: to, start: start) }
    return lasting.tokensPerMonth <= first.tokensPerMonth * (1 + 1e-9)
      ? words.breakEven.stays(from: from, to: to, start: start)
      : words.breakEven.staysAbove(
        from: from, to: to, start: start, volume: volume(tokensPerMonth: lasting.tokensPerMonth))
  }
}
