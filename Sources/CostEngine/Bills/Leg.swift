import Quantities
import ScenarioModel

/// An option that bills by the token or runs a fleet, alone or as a part of a hybrid.
struct Leg {
  /// How the work is done.
  enum Service {
    case tokens(TokenLeg)
    case fleet(FleetLeg)
  }

  /// The option's index.
  let index: Int
  let id: String
  let work: ServedWork
  let standing: StandingCosts
  let service: Service
  /// R·P(fail)·f of each workload.
  let fallback: [Term]

  init?(_ scenario: Scenario, _ demand: [DemandTerms], option index: Int, _ recorder: Recorder) {
    let option = scenario.options[index]
    self.index = index
    id = option.id
    let work = ServedWork(scenario, demand, option: index, recorder)
    self.work = work
    standing = StandingCosts(option, scenario, recorder)
    fallback = zip(scenario.workloads, work.failures).map { workload, failures in
      failures * recorder.term(workload.outcomes?.fallbackCost)
    }
    switch option.billing {
    case .perToken(let billing):
      service = .tokens(TokenLeg(scenario.workloads, work, billing, owner: id, recorder))
    case .fleet(let fleet): service = .fleet(FleetLeg(scenario, work, fleet, owner: id, recorder))
    case .hybrid: return nil
    }
  }

  /// The fleet, where it runs one.
  var fleet: FleetLeg? {
    if case .fleet(let fleet) = service { fleet } else { nil }
  }

  /// The token bill, where it has one.
  var tokens: TokenLeg? {
    if case .tokens(let tokens) = service { tokens } else { nil }
  }
}

/// What a leg does in one month.
struct LegUse {
  let leg: Leg
  /// The share of each workload that it serves; nil for all of everything.
  let shares: [Term]?
  /// 1 where it gets any token, else 0.
  let isUsed: Term
  /// What its fleet runs.
  let fleet: FleetMonth?

  /// The bill without the machines' lines. A leg that gets no token costs nothing, except a
  /// commitment and a fee (model.md, 7).
  func lines(_ conditions: Conditions, months: Term?) -> BillTerms {
    var bill = leg.standing.lines(wage: conditions.wage, months: months)
    if !isUsed.isConstant(1) {
      for line in [CostLine.storage, .egress, .tooling, .people, .setup] {
        bill[line] = bill[line] * isUsed
      }
      if leg.fleet != nil { bill[.fee] = bill[.fee] * isUsed }
    }
    if let tokens = leg.tokens {
      bill += tokens.bill(
        of: shares, volume: conditions.volume, price: conditions.tokenPrice)
    }
    bill[.fallback] =
      leg.fallback.indices.map { leg.fallback[$0] * (shares?[$0] ?? 1) }.sum * conditions.volume
    return bill
  }
}
