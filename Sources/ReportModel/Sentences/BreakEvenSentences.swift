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
      [(rivalry.below, "below"), (rivalry.above, "above")].compactMap { point, side in
        point.map { (rivalry.rival, $0, side) }
      }
    }
    let distance = { (scale: Double) in scale < 1 ? 1 / scale : scale }
    let nearestFirst = turns.sorted { distance($0.1.scale) < distance($1.1.scale) }
    let never = assessment.rivalries.filter { $0.below == nil && $0.above == nil }
    return nearestFirst.map { rival, point, side in
      "Just \(side) \(volume(tokensPerMonth: point.tokensPerMonth)), \(times(point)) today's "
        + "volume, \(name(rival)) undercuts \(name(leader))."
    } + never.map { "At no volume does \(name($0.rival)) undercut \(name(leader))." }
  }

  private func times(_ point: BreakEven.Point) -> RichText {
    point.scale < 1
      ? RichText(NumberText.percent(point.scale) + " of")
      : RichText(NumberText.significant(point.scale, digits: 2) + " times")
  }

  /// What follows the first volume: that it lasts, until when it does not, or that it never does.
  private func tail(_ breakEven: BreakEven) -> RichText {
    guard let first = breakEven.first, let lasting = breakEven.lasting else {
      return ", but not for good"
    }
    let isSame = lasting.tokensPerMonth <= first.tokensPerMonth * (1 + 1e-9)
    return isSame
      ? " and stays cheaper"
      : ", and stays cheaper above \(volume(tokensPerMonth: lasting.tokensPerMonth))"
  }

  /// Every break-even as a sentence.
  func breakEvenSentences() -> [RichText] {
    assessment.breakEvens.map { breakEven in
      guard let first = breakEven.first else {
        return "From \(name(breakEven.from)) to \(name(breakEven.to)): not at any volume up to "
          + RichText(NumberText.compact(scenario.policy.breakEvenLimitTokensPerMonth.value))
          + " tokens a month."
      }
      if first.scale == 0, breakEven.lasting?.scale == 0 {
        return "From \(name(breakEven.from)) to \(name(breakEven.to)): cheaper at any volume."
      }
      let start =
        first.scale == 0
        ? "from the smallest volume on" : "above \(volume(tokensPerMonth: first.tokensPerMonth))"
      return "From \(name(breakEven.from)) to \(name(breakEven.to)): cheaper \(start)"
        + tail(breakEven) + "."
    }
  }
}
