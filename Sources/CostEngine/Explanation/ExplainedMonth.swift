import Quantities
import ScenarioModel

/// The figures of one option's month with their paths.
struct ExplainedMonth {
  private let model: ModelTerms
  private let option: Int
  private let month: MonthTerms
  private let owner: String

  init(_ model: ModelTerms, option: Int) {
    self.model = model
    self.option = option
    month = model.month(option)
    owner = model.options[option].id
  }

  /// All that have a meaning.
  var terms: [(String, Term)] {
    var terms = bill + capacity + people
    let exposure = model.exposure(option, month.uses)
    if exposure.value > 0 {
      terms.append(("beside.exposure", named(exposure, "exposure", .moneyPerMonth)))
    }
    guard month.uses.count == 2 else { return terms }
    let share = 1 - model.remoteShare(month.uses)
    terms.append(("split.local_share", named(share, "share that stays local", .share)))
    if let local = month.uses[0].fleet { terms.append(("split.replicas", local.serving)) }
    return terms
  }

  private func named(_ term: Term, _ name: String, _ unit: StepUnit) -> Term {
    model.recorder.name(term, "\(owner): \(name)", unit)
  }

  private var bill: [(String, Term)] {
    var terms: [(String, Term)] = [("monthly.total", month.total)]
    for line in CostLine.allCases where month.bill[line].value != 0 {
      terms.append(("monthly.lines.\(line.rawValue)", month.bill[line]))
    }
    guard model.usefulTokens.value > 0 else { return terms }
    let useful = model.recorder.name(
      model.usefulTokens, "useful tokens of all workloads", .tokensPerMonth)
    let cost = named(
      month.total / (useful / 1_000_000), "cost per million useful tokens",
      .moneyPerMillionTokens)
    return terms + [("cost_per_million_tokens", cost)]
  }

  /// What its fleets run, how busy they are and what idles.
  private var capacity: [(String, Term)] {
    let fleets = month.uses.compactMap { use in
      use.leg.fleet.flatMap { leg in use.fleet.map { (leg: leg, running: $0) } }
    }
    guard let first = fleets.first else { return [] }
    let paid = fleets.map { $0.leg.paidHours($0.running) }.sum
    let hours = named(paid, "replica-hours paid", .replicaHours)
    let rent = month.bill[.compute] + month.bill[.hardware] + month.bill[.capital]
    var terms: [(String, Term)] = [
      ("replicas", fleets.map(\.running.replicas).sum), ("paid_replica_hours", hours),
    ]
    if rent.value > 0 {
      let multiple = named(month.total / rent, "total over its machines' cost", .number)
      terms.append(("beside.rental_multiple", multiple))
    }
    let servesPeak = model.gates(option, month).allSatisfy {
      $0.kind != .capacity || $0.gate.isMet
    }
    guard servesPeak, hours.value > 0 else { return terms }
    let busy = fleets.map(\.running.busy).sum * first.leg.hours
    let utilization = named(busy / hours, "utilization", .share)
    let idle = (rent + month.bill[.power]) * (1 - utilization)
    return terms + [
      ("utilization", utilization),
      ("beside.idle", named(idle, "money for what idles", .moneyPerMonth)),
    ]
  }

  private var people: [(String, Term)] {
    let parts =
      model.options[option].legs.map(\.standing) + [model.options[option].own].compactMap { $0 }
    let counts = parts.compactMap(\.fullTimeEquivalents)
    guard !counts.isEmpty else { return [] }
    let count = named(counts.sum, "full-time equivalents", .fullTimeEquivalents)
    let opportunity = month.uses.map { $0.leg.standing.opportunity * $0.isUsed }.sum
    let whole = opportunity + (model.options[option].own?.opportunity ?? .zero)
    let beside = named(whole, "what other work would have earned", .moneyPerMonth)
    return [("fte", count)] + (whole.value > 0 ? [("beside.opportunity", beside)] : [])
  }
}
