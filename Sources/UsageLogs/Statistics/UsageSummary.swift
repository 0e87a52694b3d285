package import ScenarioModel

/// What logs say: workloads, and what is to be known of the logs.
package struct UsageSummary: Sendable {
  /// The logs as they were read.
  package let reading: UsageReading
  /// The workloads: one, or one of each large group and one of all small ones.
  package let workloads: [WorkloadUsage]
  /// All of them together.
  package let total: WorkloadUsage
  /// What is to be known of the logs.
  package let findings: [UsageFinding]

  /// The statistics of a reading.
  package init(_ reading: UsageReading) {
    self.reading = reading
    total = WorkloadUsage(reading.total, reading)
    workloads =
      reading.groupColumn == nil ? [total] : reading.groups.map { WorkloadUsage($0, reading) }
    findings = LogFindings(reading: reading).all
  }

  /// What the logs say of the traffic of one of its workloads.
  package func traffic(of workload: WorkloadUsage) -> MeasuredTraffic {
    MeasuredTraffic(
      source: reading.sourceText, firstHour: workload.course.firstHour,
      loads: workload.course.loads, busiest: workload.duration.busiest, logFindings: findings,
      findings: workload.findings)
  }
}
