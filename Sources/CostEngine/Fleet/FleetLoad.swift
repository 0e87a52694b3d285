import Quantities
package import ScenarioModel

/// How many replicas of a fleet the demand keeps busy, hour by hour (model.md, 4).
package struct FleetLoad: Equatable, Sendable {
  /// X, replicas kept busy on average; also the mean of ℓ_h.
  package let busyReplicas: Double
  /// The distinct q_h, with the number of hours of the week at each, the highest first.
  package let peaks: [(replicas: Double, hours: Double)]

  /// The load of the demand on one option's replicas.
  ///
  ///     X   = (In·(1 − κ·e)/τ_in + Out/τ_out) / (3600·H)
  ///     q_h = X·((1−β)·w_h·burst + β)
  ///
  /// Workloads add their X and q_h, each with its own τ.
  package init(
    _ demand: Demand, workloads: [Workload], fleet: FleetBilling, tokenFactor: Double,
    hoursPerMonth: Double
  ) {
    var busy = 0.0
    var peakByHour = Array(repeating: 0.0, count: WeeklyProfile.hours)
    for (index, workload) in workloads.enumerated() {
      let own = Self.busyReplicas(
        demand.workloads[index], workload, fleet.throughputs[index],
        prefixCache: fleet.prefixCache.value, hoursPerMonth: hoursPerMonth)
      busy += own * tokenFactor
      let batchable = workload.batchable.value
      let burst = workload.traffic.burst.value
      for (hour, weight) in demand.workloads[index].profile.weights.enumerated() {
        peakByHour[hour] += own * tokenFactor * ((1 - batchable) * weight * burst + batchable)
      }
    }
    busyReplicas = busy
    peaks = Self.levels(peakByHour)
  }

  /// X of one workload, before the token factor.
  package static func busyReplicas(
    _ demand: WorkloadDemand, _ workload: Workload, _ throughput: Throughput,
    prefixCache: Double, hoursPerMonth: Double
  ) -> Double {
    let prefilled = demand.inputTokens * (1 - workload.cachedInput.value * prefixCache)
    let seconds =
      quotient(prefilled, throughput.input) + quotient(demand.outputTokens, throughput.output)
    return seconds / (3600 * hoursPerMonth)
  }

  private static func quotient(_ tokens: Double, _ rate: Double) -> Double {
    tokens == 0 ? 0 : tokens / rate
  }

  private static func levels(_ peakByHour: [Double]) -> [(replicas: Double, hours: Double)] {
    var levels: [(replicas: Double, hours: Double)] = []
    for peak in peakByHour.sorted(by: >) {
      if let last = levels.last, last.replicas == peak {
        levels[levels.count - 1].hours += 1
      } else {
        levels.append((peak, 1))
      }
    }
    return levels
  }

  /// Equal loads keep as many replicas busy in as many hours.
  package static func == (left: Self, right: Self) -> Bool {
    left.busyReplicas == right.busyReplicas
      && left.peaks.elementsEqual(right.peaks) {
        $0.replicas == $1.replicas && $0.hours == $1.hours
      }
  }
}
