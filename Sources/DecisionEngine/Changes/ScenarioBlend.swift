import CostEngine
import Quantities
import ScenarioModel

/// Two scenarios of the same options, and what lies between them: scenarios of which each group of
/// inputs is the earlier's or the later's.
struct ScenarioBlend: Sendable {
  let earlier: Scenario
  let later: Scenario
  /// The ids of the options that both have in the same structure, in the later's order.
  let options: [String]
  /// All tokens of a month of each, at the earlier's days a month, so that volumes can be held against
  /// each other; never 0.
  private let tokens: (earlier: Double, later: Double)

  init(_ earlier: Scenario, _ later: Scenario) {
    (self.earlier, self.later) = (earlier, later)
    options = StructureCheck(earlier, later).comparable
    let days = earlier.calendar.daysPerMonth
    tokens = (Self.tokens(earlier, days), Self.tokens(later, days))
  }

  private static func tokens(_ scenario: Scenario, _ daysPerMonth: Figure) -> Double {
    var scenario = scenario
    scenario.calendar = BillingCalendar(
      daysPerMonth: daysPerMonth, hoursPerMonth: scenario.calendar.hoursPerMonth)
    return Demand(scenario).tokensPerMonth
  }

  /// The scenario of the common options with each group from its source.
  func scenario(_ sources: BlendSources) -> Scenario {
    let parts = BlendParts(
      price: source(.price, sources), volume: source(.volume, sources),
      mix: source(.mix, sources), assumptions: source(.assumptions, sources), options: options)
    var scenario = parts.scenario(volumeFactor: factor(sources))
    // Both are told by the measure of the later.
    scenario.policy = scenario.policy.deciding(by: later.policy.decideBy)
    return scenario
  }

  private func source(_ group: ChangeGroup, _ sources: BlendSources) -> Scenario {
    sources.isLater(group) ? later : earlier
  }

  /// What the volumes of the mix's source are multiplied by, for the tokens of the volume's source.
  private func factor(_ sources: BlendSources) -> Double {
    guard sources.isLater(.volume) != sources.isLater(.mix) else { return 1 }
    return sources.isLater(.volume)
      ? tokens.later / tokens.earlier : tokens.earlier / tokens.later
  }
}

extension Policy {
  /// The same policy with another total that ranks.
  func deciding(by total: DecidingTotal) -> Policy {
    Policy(
      decideBy: total, team: team, exposure: exposure, residency: residency,
      memoryOverhead: memoryOverhead, breakEvenLimitTokensPerMonth: breakEvenLimitTokensPerMonth,
      leanMargin: leanMargin, clearMargin: clearMargin, leanProbability: leanProbability,
      clearProbability: clearProbability, meanGap: meanGap, certainty: certainty,
      stableUsageMonths: stableUsageMonths, claimsApproximately: claimsApproximately,
      volumeTiers: volumeTiers, loadRows: loadRows, volumeBands: volumeBands)
  }
}
