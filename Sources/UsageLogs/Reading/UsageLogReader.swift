import ScenarioModel
import Synchronization

/// Reads usage logs: bytes to what each group did hour by hour.
package struct UsageLogReader: Sendable {
  private let request: LayoutRequest
  private let zone: UsageZone
  private let naiveTimesAreLocal: Bool
  private let rules: UsageRules

  /// A reader of logs whose week is counted on a clock; times without an offset are of that clock
  /// too, or else UTC.
  package init(
    _ request: LayoutRequest = LayoutRequest(), zone: UsageZone = .utc,
    naiveTimesAreLocal: Bool = false, rules: UsageRules = UsageRules()
  ) {
    (self.request, self.zone, self.rules) = (request, zone, rules)
    self.naiveTimesAreLocal = naiveTimesAreLocal
  }

  /// What the logs hold together; throws `UsageFault`, and what reading the bytes throws.
  package func read(
    _ sources: [UsageSource], workers: UsageWorkers = .alone
  ) throws -> UsageReading {
    let queue = BlockQueue(RecordCutter(sources, request, rules))
    let found = Findings(count: workers.count)
    workers.run(workers.count) { [self] number in
      let tally = tally(queue)
      found.tallies.withLock { $0[number] = tally }
    }
    if let error = queue.error { throw tooManyGroups(error, sources) }
    var all = Tally(zone: zone, naiveTimesAreLocal: naiveTimesAreLocal, rules: rules)
    for tally in found.tallies.withLock({ $0 }) { if let tally { all.add(tally) } }
    if all.groups.count > rules.mostGroups { throw tooManyGroups(TooManyGroups(), sources) }
    return try reading(of: all, sources, queue.layouts)
  }

  private func tally(_ queue: BlockQueue) -> Tally {
    var tally = Tally(zone: zone, naiveTimesAreLocal: naiveTimesAreLocal, rules: rules)
    while let block = queue.next() {
      if !tally.add(block) { queue.stop(TooManyGroups()) }
    }
    return tally
  }

  private func reading(
    of tally: Tally, _ sources: [UsageSource], _ layouts: [LogLayout]
  ) throws -> UsageReading {
    var tally = tally
    let names = sources.map(\.name)
    let isolated = IsolatedHours(tally, mostRows: rules.mostBadRows)
    isolated.remove(from: &tally)
    tally.badRows.countLines(from: BlockLines(tally.orders, layouts))
    try check(tally, names)
    return UsageReading(
      tally, files: names, layouts: layouts, zone: zone, group: request.group,
      naiveTimesAreLocal: naiveTimesAreLocal, smallGroup: rules.smallGroup)
  }

  private func check(_ tally: Tally, _ names: [String]) throws {
    let bad = tally.badRows
    let first = bad.examples.first
    let file = first.map { names[$0.file] } ?? names.first ?? ""
    guard Double(bad.count) <= rules.mostBadRows * Double(tally.rows) else {
      throw UsageFault(file: file, line: first?.line, .tooManyBadRows(bad, of: tally.rows))
    }
    guard let span = tally.span, !tally.groups.isEmpty else {
      throw UsageFault(file: file, line: first?.line, .noRows(bad))
    }
    let days = (span.upperBound - span.lowerBound) / SecondsOf.day
    guard days <= Self.mostDays else { throw UsageFault(file: file, .tooLong(days: days)) }
  }

  /// Ten years.
  private static let mostDays = 3_660

  private func tooManyGroups(_ error: any Error, _ sources: [UsageSource]) -> any Error {
    guard error is TooManyGroups else { return error }
    return UsageFault(
      file: sources.first?.name ?? "",
      .tooManyGroups(column: request.group ?? "", limit: rules.mostGroups))
  }
}

private struct TooManyGroups: Error {}

/// What each worker has found.
private final class Findings: Sendable {
  // A class, because the workers share it.
  let tallies: Mutex<[Tally?]>

  init(count: Int) { tallies = Mutex(Array(repeating: nil, count: count)) }
}
