import Quantities
import ScenarioModel

/// One option's figures that explanations leave out: lines that are 0 as yet, each workload's part,
/// the sides of gates, unit cost at full load, what machines are worth at the horizon.
struct WorkedOption {
  private let model: ModelTerms
  private let option: Int
  private let month: MonthTerms
  private let flow: HorizonTerms
  private let showback: Showback

  init(_ model: ModelTerms, option: Int, _ month: MonthTerms, _ flow: HorizonTerms) {
    self.model = model
    self.option = option
    self.month = month
    self.flow = flow
    showback = Showback(model, model.options[option], month)
  }

  private var scenario: Scenario { model.scenario }
  private var id: String { scenario.options[option].id }

  private func named(_ term: Term, _ name: String, _ unit: StepUnit) -> Term {
    model.recorder.name(term, "\(id): \(name)", unit)
  }

  /// All, by the path below the option's.
  var terms: [WorkedFigures.Figure] {
    lines + gates + parts + fullLoad + uses + [
      ("book_value", named(flow.bookValue, "book value of machines at the horizon", .money)),
      (
        "beside.owed_after_horizon",
        named(flow.owedAfter, "still owed after the horizon", .money)
      ),
      ("beside.exposure", named(exposure, "exposure", .moneyPerMonth)),
    ]
  }

  private var exposure: Term { model.exposure(option, month.uses) }

  /// Whether each leg serves anything, as gates and parts hang on it.
  private var uses: [WorkedFigures.Figure] {
    month.uses.enumerated().filter { $1.isUsed.sheet != nil }.map { index, use in
      ("uses[\(index)]", named(use.isUsed, "whether \(use.leg.id) serves anything", .number))
    }
  }

  private var lines: [WorkedFigures.Figure] {
    CostLine.allCases.filter { month.bill[$0].sheet != nil || month.bill[$0].value != 0 }
      .map { ("monthly.lines.\($0.rawValue)", month.bill[$0]) }
  }

  private var gates: [WorkedFigures.Figure] {
    model.gates(option, month).enumerated().flatMap { index, gate -> [WorkedFigures.Figure] in
      [
        ("gates[\(index)].needed", named(gate.needed, "needed for gate \(index + 1)", .number)),
        ("gates[\(index)].offered", named(gate.offered, "offered for gate \(index + 1)", .number)),
      ]
    }
  }

  private var parts: [WorkedFigures.Figure] {
    scenario.workloads.indices.flatMap { index -> [WorkedFigures.Figure] in
      let workload = scenario.workloads[index]
      let total = named(showback.totals[index], "part of \(workload.id)", .moneyPerMonth)
      let path = "workloads.\(workload.id)"
      guard workload.outcomes != nil, let requests = model.demand[index].requests,
        requests.value > 0
      else { return [("\(path).monthly", total)] }
      let successes =
        workload.outcomes?.fallbackCost == nil ? requests - failures(index) : requests
      guard successes.value > 0 else { return [("\(path).monthly", total)] }
      let cost = named(total / successes, "cost per success of \(workload.id)", .money)
      return [("\(path).monthly", total), ("\(path).cost_per_successful_outcome", cost)]
    }
  }

  /// Requests of a workload that every attempt failed, over what each leg serves.
  private func failures(_ workload: Int) -> Term {
    month.uses.indices.map { position in
      month.shareTerms(position, workloads: scenario.workloads.count)[workload]
        * month.uses[position].leg.work.failures[workload]
    }.sum
  }

  /// What each workload would cost alone: metered lines and a fleet planned for it alone, and its
  /// part of what is paid once for all.
  func answers(alone: [StandaloneTotals.Served]?) -> [WorkedFigures.Figure] {
    scenario.workloads.indices.flatMap { index -> [WorkedFigures.Figure] in
      let workload = scenario.workloads[index].id
      let path = "workloads.\(workload)"
      guard let served = alone?[index] else {
        return [("\(path).totals.\(id)", showback.totals[index])]
      }
      let total = named(
        served.total + showback.standing[index], "\(workload) alone", .moneyPerMonth)
      let margin = served.margin.map { ("\(path).margins.\(id)", $0) }
      return [("\(path).totals.\(id)", total)] + [margin].compactMap { $0 }
    }
  }

  /// total / (n · τ · 3600 · H / 10⁶), τ over all workloads, of an option that is a fleet.
  private var fullLoad: [WorkedFigures.Figure] {
    guard case .single(let leg) = model.options[option].kind,
      case .fleet(let fleet) = scenario.options[leg.index].billing,
      let running = month.uses[0].fleet,
      running.serving.value > 0
    else { return [] }
    let recorder = model.recorder
    let seconds = zip(model.demand, fleet.throughputs).map { demand, rate -> Term in
      let scale = Term(rate.scale)
      let input = recorder.term(rate.inputTokensPerSecond) * scale
      let output = recorder.term(rate.outputTokensPerSecond) * scale
      return (demand.input.value == 0 ? .zero : demand.input / input)
        + (demand.output.value == 0 ? .zero : demand.output / output)
    }.sum
    guard seconds.value > 0 else { return [] }
    let hours = recorder.term(scenario.calendar.hoursPerMonth)
    let most = running.serving * (model.tokens / seconds) * 3600 * hours / 1_000_000
    let cost = named(
      month.total / most, "cost per million tokens at full load", .moneyPerMillionTokens)
    return [("cost_per_million_tokens_at_full_load", cost)]
  }
}
