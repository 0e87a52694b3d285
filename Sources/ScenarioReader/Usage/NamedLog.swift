package import ScenarioModel

/// A usage log that a workload names, as an input of results.
package struct NamedLog: Equatable, Sendable {
  /// The log with its digest.
  package let input: Provenance.Input
  /// Whether only workloads name it whose traffic is internal.
  package var isInternal: Bool
}

extension [NamedLog] {
  /// Adds logs that are not there; one that is named openly as well is not internal.
  mutating func add(_ logs: [NamedLog]) {
    for log in logs {
      if let place = firstIndex(where: { $0.input == log.input }) {
        self[place].isInternal = self[place].isInternal && log.isInternal
      } else {
        append(log)
      }
    }
  }
}
