import Quantities
import ScenarioModel

/// Enters the policy's parameters into a scenario's assumption register.
struct PolicyRegister {
  /// The scenario's session.
  let session: ReadingSession
  /// Which total ranks the options where the policy leaves it open.
  let decideBy: DecidingTotal

  /// The policy with a row for each parameter that the engines use.
  func policy(_ document: PolicyDocument) -> Policy {
    func figure(_ key: String, _ number: SourcedNumber) -> Figure {
      session.figure(
        number, PolicyTables.parameters.rule(of: key).unit, path: "policy." + key)
    }
    return Policy(
      decideBy: document.decideBy ?? decideBy, team: document.team, exposure: document.exposure,
      residency: document.residency,
      memoryOverhead: figure("memory_overhead", document.memoryOverhead),
      breakEvenLimitTokensPerMonth: figure("break_even_limit", document.breakEvenLimit),
      leanMargin: figure("lean_margin", document.leanMargin),
      clearMargin: figure("clear_margin", document.clearMargin),
      leanProbability: figure("lean_probability", document.leanProbability),
      clearProbability: figure("clear_probability", document.clearProbability),
      meanGap: figure("mean_gap", document.meanGap),
      certainty: CertaintyRules(
        draws: figure("certainty_draws", document.certainty.draws),
        measuredSpread: figure("measured_spread", document.certainty.measuredSpread),
        listSpread: figure("list_spread", document.certainty.listSpread),
        quotedSpread: figure("quoted_spread", document.certainty.quotedSpread),
        derivedSpread: figure("derived_spread", document.certainty.derivedSpread),
        assumedSpread: figure("assumed_spread", document.certainty.assumedSpread),
        mostBare: figure("most_bare", document.certainty.mostBare)),
      stableUsageMonths: figure("stable_usage_months", document.stableUsageMonths),
      claimsApproximately: figure("claims_approximately", document.claimsApproximately),
      volumeTiers: document.volumeTiers, loadRows: document.loadRows,
      volumeBands: document.volumeBands)
  }
}
