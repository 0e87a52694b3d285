import CostEngine
import Quantities
import ScenarioModel

/// Makes a recommendation of costs, gates and draws (decision.md, 2 and 3).
struct Recommender {
  /// So many switching values are told.
  private static let mostChanges = 3
  /// So many lines are told as reasons.
  private static let mostLines = 3

  let scenario: Scenario
  let costs: [OptionCosts]
  let findings: [[GateFinding]]
  /// Each option's deciding total.
  let totals: [Double]
  /// Feasible options by the deciding total, and by the other.
  let ranking: [Int]
  let monthlyRanking: [Int]
  let certainty: Certainty?
  let evidence: EvidenceWeight?
  let switching: [SwitchingValue]

  /// The recommendation.
  func recommendation() -> Recommendation {
    let checklist = Checklist(scenario: scenario, costs: costs, ranking: ranking)
    let leader = ranking.first
    let rival = leader.flatMap(rival)
    return Recommendation(
      option: leader, verdict: verdict(rival: rival), marginVerdict: marginVerdict,
      probabilityVerdict: probabilityVerdict, certainty: certainty, evidence: evidence,
      rival: rival, reasons: leader.map(reasons) ?? [],
      wouldChange: Array(switching.filter(isCriterion).prefix(Self.mostChanges)),
      conditions: leader.map { findings[$0].filter(\.isOpen) } ?? [],
      reviewDate: leader == nil ? nil : reviewDate,
      excludingGates: leader == nil ? excludingGates : [], nextSteps: checklist.nextSteps,
      collection: checklist.collection)
  }

  /// Nobody can watch the length of a month, nor a number that nobody wrote.
  private func isCriterion(_ change: SwitchingValue) -> Bool {
    let row = scenario.assumptions[change.assumption]
    return change.value != nil && !row.isDefault && row.isWatchable
  }

  /// The weaker word of both tests, at most lean where the other total leads elsewhere; evidence
  /// that is too thin replaces it.
  private func verdict(rival: RivalTotal?) -> Verdict {
    guard let leader = ranking.first else { return .noneFeasible }
    if let evidence, evidence.isTurned, carriesTooMuch(evidence, leader) {
      return .insufficientEvidence
    }
    let words = [marginVerdict, probabilityVerdict, rival == nil ? nil : .lean]
    return words.compactMap(\.self).max { $0.doubt < $1.doubt } ?? .clear
  }

  private func carriesTooMuch(_ evidence: EvidenceWeight, _ leader: Int) -> Bool {
    let most = scenario.policy.certainty.mostBare.value
    return ranking.prefix(2).contains { evidence.carried[$0] > most }
  }

  private var marginVerdict: Verdict? {
    Ranker.margin(ranking, totals).map { Verdict(margin: $0, scenario.policy) }
  }

  private var probabilityVerdict: Verdict? {
    guard let leader = ranking.first, let certainty else { return nil }
    let share = certainty.probabilityCheapest[leader].mean
    let policy = scenario.policy
    return share >= policy.clearProbability.value
      ? .clear : share >= policy.leanProbability.value ? .lean : .tooClose
  }

  /// The leader by the total that does not decide, where it is another.
  private func rival(of leader: Int) -> RivalTotal? {
    let npv = { (option: Int) in costs[option].cashFlow.presentValue }
    let month = { (option: Int) in costs[option].bill.total }
    let decidesByMonth = scenario.policy.decideBy == .monthly
    let other =
      decidesByMonth
      ? ranking.min { npv($0) == npv($1) ? $0 < $1 : npv($0) < npv($1) } : monthlyRanking.first
    guard let other, other != leader else { return nil }
    let total = decidesByMonth ? npv : month
    guard total(other) < total(leader) else { return nil }
    return RivalTotal(
      option: other, by: decidesByMonth ? .npv : .monthly, rivalTotal: total(other),
      leaderTotal: total(leader),
      flipsFrom: decidesByMonth ? flip(to: other, from: leader) : flip(to: leader, from: other))
  }

  /// The month from which an option's cumulative present value stays below another's.
  private func flip(to lasting: Int, from first: Int) -> Int? {
    let discount = CostModel.monthlyDiscount(scenario.horizon)
    var (factor, sum) = (1.0, 0.0)
    var flipped: Int?
    let months = zip(costs[first].cashFlow.months, costs[lasting].cashFlow.months)
    for (month, (one, other)) in months.enumerated() {
      sum += (one - other) * factor
      factor *= discount
      if sum <= 0 { flipped = nil } else if flipped == nil { flipped = month }
    }
    return flipped
  }

  private func reasons(of leader: Int) -> [Reason] {
    var reasons: [Reason] = ranking.count == 1 ? [.onlyFeasible] : []
    if let second = ranking.dropFirst().first {
      reasons.append(.belowRunnerUp(option: second, amount: totals[second] - totals[leader]))
      reasons += lines(leader, second)
    }
    if leader != scenario.baseline, scenario.baseline != ranking.dropFirst().first {
      let amount = totals[scenario.baseline] - totals[leader]
      if amount > 0 { reasons.append(.belowBaseline(amount: amount)) }
    }
    for option in totals.indices where totals[option] < totals[leader] {
      guard let gate = findings[option].first(where: { !$0.isOpen }) else { continue }
      reasons.append(
        .ruledOut(option: option, gate: gate, amount: totals[leader] - totals[option]))
    }
    // Lines are parts of a total and of month 1: they stand after what compares totals.
    return reasons.enumerated().sorted { one, other in
      if one.element.isOfMonth != other.element.isOfMonth {
        return other.element.isOfMonth
      }
      return one.element.amount == other.element.amount
        ? one.offset < other.offset : one.element.amount > other.element.amount
    }.map(\.element)
  }

  /// The lines of the month that speak most for the leader.
  private func lines(_ leader: Int, _ second: Int) -> [Reason] {
    CostLine.allCases.compactMap { line -> Reason? in
      let amount = costs[second].bill[line] - costs[leader].bill[line]
      return amount > 0 ? .line(line, option: second, amount: amount) : nil
    }
    .sorted { $0.amount > $1.amount }.prefix(Self.mostLines).map(\.self)
  }

  /// The first day on which a price of the register is stale; the report's own where one is already.
  private var reviewDate: CalendarDate? {
    let dates = scenario.assumptions.compactMap { $0.isPrice ? $0.asOf?.daysSince1970 : nil }
    return dates.min().flatMap { oldest in
      let stale = oldest + scenario.staleAfterDays + 1
      return CalendarDate(daysSince1970: max(stale, scenario.date?.daysSince1970 ?? stale))
    }
  }

  /// The gates that rule out options, in their order.
  private var excludingGates: [Gate] {
    let failed = Set(findings.joined().filter { !$0.isOpen }.map(\.gate))
    return Gate.allCases.filter(failed.contains)
  }
}

extension Verdict {
  /// How much doubt the word leaves, for the weaker of two.
  fileprivate var doubt: Int {
    switch self {
    case .clear: 0
    case .lean: 1
    case .tooClose: 2
    case .insufficientEvidence: 3
    case .noneFeasible: 4
    }
  }
}
