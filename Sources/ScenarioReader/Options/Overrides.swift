import Diagnostics

/// What single workloads have of their own in an option.
struct Overrides {
  private var byWorkload: [String: Fields] = [:]

  /// Reads the option's `workloads`, refusing those that the scenario doesn't have.
  init(of option: Fields, workloads: [WorkloadDraft]) {
    guard let table = option.table.entryTable("workloads") else { return }
    for entry in option.namedEntries("workloads") {
      guard workloads.contains(where: { $0.id == entry.key }) else {
        let nearest = NearestName.to(entry.key, among: workloads.map(\.id))
        option.session.error(
          "\(option.scope) names a workload that is not there: '\(entry.key)'",
          at: entry.keySpot, help: nearest.map { "did you mean '\($0)'?" })
        continue
      }
      byWorkload[entry.key] = Fields(
        entry.value, of: "workload '\(entry.key)' of \(option.scope)",
        path: option.path("workloads") + "." + entry.key, named: entry.keySpot, table,
        option.session)
    }
  }

  /// What a workload has of its own.
  func fields(for workload: WorkloadDraft) -> Fields? { byWorkload[workload.id] }
}
