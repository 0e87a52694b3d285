package import CostEngine
package import Quantities
package import ScenarioModel

/// What to do, how sure that is, why, and what would change it (decision.md, 2 and 3).
package struct Recommendation: Sendable {
  /// The index of the leader; nil where no option is feasible. Where evidence is insufficient it
  /// leads and is not recommended.
  package let option: Int?
  /// The word for how sure it is.
  package let verdict: Verdict
  /// The word of the margin alone; nil without a runner-up.
  package let marginVerdict: Verdict?
  /// The word of P(cheapest) alone; nil without a feasible option.
  package let probabilityVerdict: Verdict?
  /// How often each option is the cheapest when open numbers are drawn; nil without a leader.
  package let certainty: Certainty?
  /// What rests on bare or stale numbers; nil without a leader.
  package let evidence: EvidenceWeight?
  /// The leader by the total that does not decide, where it is another.
  package let rival: RivalTotal?
  /// Why, the largest first.
  package let reasons: [Reason]
  /// The nearest values of numbers that change the leader, at most three.
  package let wouldChange: [SwitchingValue]
  /// What must be so, or be found out.
  package let conditions: [GateFinding]
  /// When the first price that a feasible option uses goes stale.
  package let reviewDate: CalendarDate?
  /// The gates that leave no option; empty where one is feasible.
  package let excludingGates: [Gate]
  /// What to do next.
  package let nextSteps: [NextStep]
  /// What to collect before deciding, and whether the scenario holds it.
  package let collection: [CollectedItem]
}

/// The option that leads by the total that does not decide.
package struct RivalTotal: Sendable {
  /// Its index.
  package let option: Int
  /// Which total it leads by.
  package let by: DecidingTotal
  /// The rival's total by it.
  package let rivalTotal: Double
  /// The leader's total by it.
  package let leaderTotal: Double
  /// The month of the horizon from which the order by present value is that of the leader by present
  /// value for good; nil where the two never change places.
  package let flipsFrom: Int?
}

/// Why the leader leads, each with its figure in the scenario's currency.
package enum Reason: Sendable {
  /// No other option is feasible.
  case onlyFeasible
  /// Its deciding total is below the runner-up's by an amount.
  case belowRunnerUp(option: Int, amount: Double)
  /// Its deciding total is below the baseline's by an amount.
  case belowBaseline(amount: Double)
  /// A line of its month is below the runner-up's by an amount.
  case line(CostLine, option: Int, amount: Double)
  /// An option whose deciding total is lower by an amount is ruled out.
  case ruledOut(option: Int, gate: GateFinding, amount: Double)

  /// Whether its amount is of month 1 whatever decides.
  var isOfMonth: Bool {
    if case .line = self { true } else { false }
  }

  /// What it is worth, for the order.
  package var amount: Double {
    switch self {
    case .onlyFeasible: .infinity
    case .belowRunnerUp(_, let amount), .belowBaseline(let amount), .line(_, _, let amount),
      .ruledOut(_, _, let amount):
      amount
    }
  }
}
