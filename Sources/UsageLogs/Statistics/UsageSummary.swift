package import ScenarioModel

/// What logs say: workloads, and what is to be known of the logs.
package struct UsageSummary: Sendable {
  /// The logs as they were read.
  package let reading: UsageReading
  /// The workloads: one, or one of each large group and one of all small ones.
  package let workloads: [WorkloadUsage]
  /// What is to be known of the logs.
  package let findings: [UsageFinding]

  /// The statistics of a reading.
  package init(_ reading: UsageReading) {
    self.reading = reading
    let groups = reading.groupColumn == nil ? [reading.total] : reading.groups
    workloads = groups.map { WorkloadUsage($0, reading) }
    findings = LogFindings(reading: reading).all
  }

  /// All workloads together.
  package var total: WorkloadUsage {
    let isAlone = reading.groupColumn == nil && workloads.count == 1
    return isAlone ? workloads[0] : WorkloadUsage(reading.total, reading)
  }

  /// What the logs say of the traffic of one of its workloads.
  package func traffic(of workload: WorkloadUsage) -> MeasuredTraffic {
    MeasuredTraffic(
      source: reading.sourceText, firstHour: workload.course.firstHour,
      loads: workload.course.loads, busiest: workload.duration.busiest, logFindings: findings,
      findings: workload.findings)
  }
}
