import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What would change the answer: the volumes at which another option takes the lead from the
  /// leader, or at which the leader loses it.
  func changeSentences() -> [RichText] {
    guard let leader = assessment.cheapest else { return [] }
    return assessment.breakEvens.compactMap { breakEven in
      guard assessment.isFeasible(breakEven.from) else { return nil }
      if breakEven.from == leader { return overtaking(breakEven) }
      return breakEven.to == leader ? losing(breakEven) : nil
    }
  }

  /// Where the challenger undercuts the leader at a higher volume.
  private func overtaking(_ breakEven: BreakEven) -> RichText? {
    guard let first = breakEven.first else {
      return "\(name(breakEven.to)) does not undercut \(name(breakEven.from)) at any volume."
    }
    let times = NumberText.significant(first.scale, digits: 2)
    let start: RichText =
      "\(name(breakEven.to)) first undercuts \(name(breakEven.from)) above "
      + "\(volume(tokensPerMonth: first.tokensPerMonth)), \(times) times today's volume"
    return start + tail(breakEven) + "."
  }

  /// Below which volume the leader would not be the cheaper one.
  private func losing(_ breakEven: BreakEven) -> RichText? {
    guard let lasting = breakEven.lasting else { return nil }
    if lasting.scale == 0 {
      return "\(name(breakEven.to)) is cheaper than \(name(breakEven.from)) at any volume."
    }
    guard lasting.scale <= 1 else { return nil }
    return "Below \(volume(tokensPerMonth: lasting.tokensPerMonth)), \(name(breakEven.from)) can "
      + "be cheaper than \(name(breakEven.to))."
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
