package import ScenarioModel

/// The tokens of hours from the busiest to the quietest: load duration curves.
package struct HourlyLoads: Equatable, Sendable {
  /// Tokens of the mean hour: In + Out over 24·D.
  package let mean: Double
  /// Tokens of each hour of the usual week, falling.
  package let week: [Double]
  /// Tokens of each hour that the logs of all workloads cover, at today's volume, falling; empty
  /// where a workload has no log or the logs share less than a week.
  package let logged: [Double]

  /// The loads of a scenario with its demand.
  package init(_ scenario: Scenario, _ demand: Demand) {
    let mean = demand.tokensPerDay / Self.hoursOfDay
    self.mean = mean
    week = demand.hourlyWeights.map { $0 * mean }.sorted(by: >)
    logged = Self.logged(scenario, demand).sorted(by: >)
  }

  private static let hoursOfDay = 24.0

  /// The hours of the logs where those are known, else of the usual week.
  package var best: [Double] { logged.isEmpty ? week : logged }

  /// The load that a share of the hours reaches: the busiest hour's for 0, the quietest's for 1.
  package static func load(_ falling: [Double], reachedIn share: Double) -> Double? {
    guard !falling.isEmpty else { return nil }
    let place = Int((share * Double(falling.count)).rounded(.up)) - 1
    return falling[min(max(place, 0), falling.count - 1)]
  }

  /// The share of the hours with less than a load.
  package static func share(_ falling: [Double], below load: Double) -> Double {
    falling.isEmpty ? 0 : Double(falling.count { $0 < load }) / Double(falling.count)
  }

  /// Tokens an hour that the serving replicas of a fleet take at full load, in the scenario's mix:
  /// the mean hour's · n / X; nil where there is no fleet or nothing for it to do. A hybrid has the
  /// X of its local option.
  package func capacity(of costs: OptionCosts, local: OptionCosts? = nil) -> Double? {
    guard let plan = costs.plan, let busy = (local ?? costs).busyReplicas, busy > 0 else {
      return nil
    }
    return mean * plan.servingReplicas / busy
  }

  private static func logged(_ scenario: Scenario, _ demand: Demand) -> [Double] {
    let courses = scenario.workloads.compactMap(\.measured).filter { !$0.loads.isEmpty }
    guard courses.count == scenario.workloads.count,
      let start = courses.map(\.firstHour).max(),
      let end = courses.map({ $0.firstHour + $0.loads.count }).min(),
      end - start >= WeeklyProfile.hours
    else { return [] }
    let means = demand.workloads.map { $0.tokens / demand.daysPerMonth / hoursOfDay }
    return (start..<end).map { hour in
      zip(courses, means).reduce(0) { $0 + $1.1 * $1.0.loads[hour - $1.0.firstHour] }
    }
  }
}
