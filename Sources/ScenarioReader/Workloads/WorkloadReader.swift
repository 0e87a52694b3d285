import Quantities
import ScenarioModel

/// Reads a workload.
struct WorkloadReader {
  /// Where to note faults and numbers.
  let session: ReadingSession
  /// The length of a month.
  let calendar: BillingCalendar

  /// The workload under a key, as far as it can be read.
  func read(_ entry: YAMLEntry) -> WorkloadDraft {
    let fields = Fields(
      entry.value, of: "workload '\(entry.key)'", path: "workloads." + entry.key,
      named: entry.keySpot, WorkloadTables.workload, session)
    guard let fields else {
      return WorkloadDraft(id: entry.key, spot: entry.keySpot)
    }
    let name = fields.text("name") ?? entry.key
    let task: Workload.Task? = fields.choice("task")
    let volume = VolumeReader(fields: fields, calendar: calendar).read()
    let cachedInput = fields.figure("cached_input", default: 0)
    let cacheWrites = fields.figure("cache_writes", default: 0)
    let batchable = fields.figure("batchable", default: 0)
    if highest(cachedInput) + highest(cacheWrites) > 1 + 1e-9 {
      fields.error(
        "'cached_input' and 'cache_writes' in \(fields.scope) are more than 100% together",
        at: "cached_input", help: "a token is read from the cache or written to it, not both")
    }
    let traffic = TrafficReader(workload: fields).read()
    let needs = needs(fields)
    let outcomes = OutcomesReader(workload: fields).read()
    let workload = volume.map {
      Workload(
        id: entry.key, name: name, task: task, volume: $0.volume, cachedInput: cachedInput,
        cacheWrites: cacheWrites, batchable: batchable, traffic: traffic, needs: needs)
    }
    return WorkloadDraft(
      id: entry.key, spot: entry.keySpot, workload: workload, demand: volume?.demand,
      outcomes: outcomes)
  }

  /// The most that a share can be where it has a range.
  private func highest(_ share: Figure) -> Double {
    session.assumptions[share.assumption].distribution?.ends?.high ?? share.value
  }

  private func needs(_ workload: Fields) -> Needs {
    guard let fields = workload.fields("needs") else { return Needs() }
    return Needs(
      residency: fields.choice("residency"),
      latencyP99Milliseconds: fields.figure("latency_p99_ms"),
      quality: fields.choice("quality"))
  }
}
