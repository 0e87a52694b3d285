import Diagnostics

/// The scenarios of a run, and which of all that were named are at fault.
struct Batch: Sendable {
  /// Whether the others go on where a scenario is at fault.
  let keepsGoing: Bool
  /// How many were named.
  private(set) var count = 0
  /// Those without a fault, in the order of the command line.
  private(set) var scenarios: [ReadScenario] = []
  /// The first of those at fault.
  private(set) var failures: [Failure] = []
  private var failureCount = 0
  private var hasInputFault = false
  /// So many failures are told one by one, so that an endless input takes no endless memory.
  private static let mostTold = 10_000

  init(keepsGoing: Bool) { self.keepsGoing = keepsGoing }

  /// Whether any is at fault.
  var hasFailures: Bool { failureCount > 0 }

  /// Counts one that is not kept.
  mutating func count(_ failure: Failure?) {
    count += 1
    if let failure { fail(failure) }
  }

  /// Adds a scenario without a fault.
  mutating func add(_ read: ReadScenario) {
    count += 1
    scenarios.append(read)
  }

  /// Notes that one that was counted is at fault.
  mutating func fail(_ failure: Failure) {
    failureCount += 1
    if !failure.isEnvironmental { hasInputFault = true }
    if failures.count < Self.mostTold { failures.append(failure) }
  }

  /// Reports faults and leaves their scenarios out, or ends the run.
  mutating func leaveOut(
    _ faults: [(read: ReadScenario, fault: Diagnostic)], _ console: Console,
    source: (String) -> String? = { _ in nil }
  ) throws {
    console.report(faults.map(\.fault), source: source)
    let groups = Dictionary(grouping: faults, by: \.read.file.position)
    for position in groups.keys.sorted() {
      guard let group = groups[position], let first = group.first else { continue }
      fail(
        Failure(
          position: position, input: first.read.file.path, first: first.fault,
          more: group.count - 1))
    }
    scenarios.removeAll { groups[$0.file.position] != nil }
    try stopUnlessGoing(console)
  }

  /// Ends the run where one is at fault, unless the others are to go on.
  func stopUnlessGoing(_ console: Console) throws {
    if !keepsGoing { try end(console) }
  }

  /// Says why gates trip and which scenarios are at fault, and ends with what that means.
  func end(_ console: Console, gates: [(file: String, reasons: [String])] = []) throws {
    let isTripped = console.tell(gates)
    if count > 1 { console.tell(summary) }
    if hasInputFault { throw ExitStatus.inputFault }
    if hasFailures { throw ExitStatus.environmentFault }
    if isTripped { throw ExitStatus.gateTripped }
  }

  private var summary: [String] {
    guard hasFailures else { return [] }
    let head =
      "\(failureCount) of \(counted(count, "scenario")) at fault"
      + (keepsGoing ? " and left out:" : ":")
    let told = failures.sorted { $0.position < $1.position }.map { "  " + $0.line }
    let rest = failureCount - told.count
    return [head] + told + (rest > 0 ? ["  and \(rest) more"] : [])
  }
}
