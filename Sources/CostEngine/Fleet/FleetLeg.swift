import Quantities
import ScenarioModel

/// The rules and prices of a fleet as terms (model.md, 4 and 5).
struct FleetLeg {
  /// X of each workload if the fleet serves it whole.
  let busy: [Term]
  /// c = 1 − headroom.
  let usableShare: Term
  let minimum: Term
  let spares: Term
  let fixed: Term?
  let autoscales: Bool
  /// H.
  let hours: Term
  let machines: MachinePrices
  /// The option's id, for names.
  let owner: String
  let recorder: Recorder

  init(
    _ scenario: Scenario, _ work: ServedWork, _ fleet: FleetBilling, owner: String,
    _ recorder: Recorder
  ) {
    self.owner = owner
    self.recorder = recorder
    let hours = recorder.term(scenario.calendar.hoursPerMonth)
    busy = scenario.workloads.indices.map { index in
      recorder.name(
        Self.busy(
          input: work.input[index], output: work.output[index],
          spared: recorder.term(scenario.workloads[index].cachedInput)
            * recorder.term(fleet.prefixCache),
          fleet.throughputs[index], hours, recorder),
        "\(owner): replicas kept busy by \(scenario.workloads[index].id)", .replicas)
    }
    usableShare = 1 - recorder.term(fleet.headroom)
    minimum = recorder.term(fleet.minimumReplicas)
    spares = recorder.term(fleet.spares)
    fixed = fleet.fixedReplicas.map { recorder.term($0) }
    autoscales = fleet.autoscales
    self.hours = hours
    machines = MachinePrices(fleet.tenure, scenario.horizon, hours: hours, recorder)
  }

  /// X = (In·(1 − κ·e)/τ_in + Out/τ_out) / (3600·H).
  private static func busy(
    input: Term, output: Term, spared: Term, _ rate: Throughput, _ hours: Term,
    _ recorder: Recorder
  ) -> Term {
    let prefill =
      input.isConstant(0)
      ? Term.zero
      : input * (1 - spared)
        / (recorder.term(rate.inputTokensPerSecond) * Term(rate.scale))
    let decode =
      output.isConstant(0)
      ? Term.zero
      : output / (recorder.term(rate.outputTokensPerSecond) * Term(rate.scale))
    return (prefill + decode) / (3600 * hours)
  }

  /// How busy the fleet is with shares of the workloads, by level of the week.
  func load(_ week: WeekLevels, shares: [Term]?) -> FleetLoad {
    let own = shares.map { zip(busy, $0).map { $0 * $1 } } ?? busy
    return FleetLoad(
      busy: own.sum, busyByWorkload: own,
      loads: week.load.map { weights in zip(own, weights).map { $0 * $1 }.sum },
      peaks: week.peak.map { weights in zip(own, weights).map { $0 * $1 }.sum },
      week: week)
  }

  /// max(minimum, ⌈q/c⌉) for a peak.
  func needed(_ peak: Term) -> Term { (peak / usableShare).wholeAbove }
}

/// How many replicas of a fleet are kept busy, at month 1's volume.
struct FleetLoad {
  /// X, on average.
  let busy: Term
  /// X of each workload.
  let busyByWorkload: [Term]
  /// ℓ_h of each level.
  let loads: [Term]
  /// q_h of each level.
  let peaks: [Term]
  let week: WeekLevels
}
