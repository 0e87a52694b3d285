/// What a request log says of a workload's traffic beside its numbers.
package struct MeasuredTraffic: Equatable, Sendable {
  /// The logs and their days, as in `log.csv, 2026-01-05 to 2026-02-01`.
  package let source: String
  /// The first hour that the log covers as a whole, in hours since 1970.
  package let firstHour: Int
  /// The load of that hour and of each that follows, over their mean; empty where there is none.
  package let loads: [Double]
  /// The busiest hour, as `2026-01-05 14:00` on the log's clock.
  package let busiest: String
  /// What is to be known of the log as a whole.
  package let logFindings: [UsageFinding]
  /// What is to be known of the workload's part of it.
  package let findings: [UsageFinding]

  /// What a log says.
  package init(
    source: String, firstHour: Int, loads: [Double], busiest: String,
    logFindings: [UsageFinding], findings: [UsageFinding]
  ) {
    (self.source, self.firstHour, self.loads) = (source, firstHour, loads)
    (self.busiest, self.logFindings, self.findings) = (busiest, logFindings, findings)
  }

  /// The busiest hour over the mean.
  package var peakToMean: Double { loads.max() ?? 1 }
}
