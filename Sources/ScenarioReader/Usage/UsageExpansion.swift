import Diagnostics
import ScenarioModel

/// Lays what usage logs show under the workloads that name them.
struct UsageExpansion {
  private static let key = "usage"

  /// The session of the scenario.
  let session: ReadingSession
  /// Asks for the workload of logs.
  let answer: @Sendable (UsageRequest) -> UsageAnswer
  /// What was laid under, in the order of the workloads.
  private(set) var files: [BaseFile] = []
  /// The logs with their digests, by workload.
  private(set) var logs: [(workload: String, input: Provenance.Input)] = []
  /// What the logs say beside, by workload.
  private(set) var measured: [String: MeasuredTraffic] = [:]
  /// What each workload's logs answer of what frameworks ask; nil where they answer nothing.
  private var answers: [YAMLNode?] = []

  /// An expansion for a session.
  init(session: ReadingSession, answer: @escaping @Sendable (UsageRequest) -> UsageAnswer) {
    (self.session, self.answer) = (session, answer)
  }

  /// The root, each workload with `traffic: { usage: … }` laid over what its logs show.
  mutating func expanded(_ root: YAMLNode) throws(Diagnostic) -> YAMLNode {
    var entries = root.entries ?? []
    guard let place = entries.firstIndex(where: { $0.key == "workloads" }),
      var workloads = entries[place].value.entries
    else { return root }
    for index in workloads.indices {
      workloads[index] = try expanded(workloads[index])
    }
    entries[place] = Self.entry(entries[place], .mapping(workloads))
    let whole = YAMLNode(content: .mapping(entries), spot: root.spot)
    guard answers.count == workloads.count, let answers = leastStable else { return whole }
    let key = YAMLEntry(key: "answers", keySpot: answers.spot, value: answers)
    return YAMLMerge.merge(
      whole, over: YAMLNode(content: .mapping([key]), spot: answers.spot))
  }

  private static let stableMonths = "months_of_stable_usage"

  /// The answers of the workload that has been stable for the fewest months; nil where one of them
  /// shows none.
  private var leastStable: YAMLNode? {
    let known = answers.compactMap { answers -> (node: YAMLNode, months: Int)? in
      let months = answers?.entries?.first { $0.key == Self.stableMonths }?.value.text
      return answers.flatMap { node in months.flatMap(Int.init).map { (node, $0) } }
    }
    return known.count == answers.count ? known.min { $0.months < $1.months }?.node : nil
  }

  private mutating func expanded(_ workload: YAMLEntry) throws(Diagnostic) -> YAMLEntry {
    guard let keys = workload.value.entries,
      let traffic = keys.first(where: { $0.key == "traffic" }),
      let usage = traffic.value.entries?.first(where: { $0.key == Self.key }),
      !usage.value.isNull
    else { return workload }
    let others = traffic.value.entries?.filter { $0.key != Self.key } ?? []
    for other in others where UsageTables.replaced.contains(other.key) {
      session.error(
        "'\(other.key)' contradicts 'usage' in workload '\(workload.key)'", at: other.keySpot,
        help: "the log says how the work is spread")
    }
    let upper = Self.entry(
      workload,
      .mapping(keys.map { $0.key == "traffic" ? Self.entry($0, .mapping(others)) : $0 }))
    let path = "workloads.\(workload.key).traffic.usage"
    let request = UsageRequestReader(session: session, path: path)
      .read(usage.value, named: usage.keySpot)
    guard let request else { return upper }
    let lower = try workloadShown(
      by: request, as: workload.key, at: usage.value.spot, named: usage.keySpot)
    return YAMLEntry(
      key: workload.key, keySpot: workload.keySpot,
      value: YAMLMerge.merge(upper.value, over: Self.without(volumeOf: upper.value, lower)))
  }

  /// What logs show without its volume where the workload counts its own in the other way.
  private static func without(volumeOf upper: YAMLNode, _ lower: YAMLNode) -> YAMLNode {
    let own = Set(upper.entries?.map(\.key) ?? [])
    let (tokens, requests) = (WorkloadTables.tokenKeys, WorkloadTables.requestKeys)
    var dropped: [String] = []
    if !own.isDisjoint(with: tokens) { dropped += tokens + requests }
    if !own.isDisjoint(with: requests) { dropped += tokens + ["input_share"] }
    guard !dropped.isEmpty else { return lower }
    let kept = lower.entries?.filter { !dropped.contains($0.key) } ?? []
    return YAMLNode(content: .mapping(kept), spot: lower.spot)
  }

  /// The workload that logs show, without the name that it has there.
  private mutating func workloadShown(
    by request: UsageRequest, as workload: String, at spot: YAMLSpot, named key: YAMLSpot
  ) throws(Diagnostic) -> YAMLNode {
    let logs = request.logs.joined(separator: ", ")
    switch answer(request) {
    case .refused(let reason, let help):
      let place = spot.text.isEmpty ? key : spot
      throw Diagnostic(
        file: session.name(ofFile: place.file),
        at: session.lines(ofFile: place.file).place(of: place), reason, help: help)
    case .workload(let bytes, let traffic, let digests):
      measured[workload] = traffic
      self.logs += digests.map { (workload, $0) }
      let name = "usage of \(logs)"
      if !files.contains(where: { $0.path == name && $0.bytes == bytes }) {
        files.append(BaseFile(path: name, name: name, bytes: bytes))
      }
      let root = try YAMLComposer(file: SourceFile(name: name, bytes: bytes))
        .compose(into: session)
      answers.append(root.entries?.first { $0.key == "answers" }?.value)
      let workloads = root.entries?.first { $0.key == "workloads" }?.value.entries
      let shown = workloads?.first?.value.entries?.filter { $0.key != "name" } ?? []
      return YAMLNode(content: .mapping(shown), spot: root.spot)
    }
  }

  private static func entry(_ entry: YAMLEntry, _ content: YAMLNode.Content) -> YAMLEntry {
    YAMLEntry(
      key: entry.key, keySpot: entry.keySpot,
      value: YAMLNode(content: content, spot: entry.value.spot))
  }
}
