import ScenarioModel

extension ReportContents {
  /// A key path in words for readers who never see the scenario: `output price of Claude 3.5 Haiku`.
  func words(of path: KeyPathText) -> RichText {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count > 2 else { return RichText(Self.words(parts)) }
    let keys = Array(parts.dropFirst(2))
    switch parts[0] {
    case "options":
      guard let option = scenario.options.firstIndex(where: { $0.id == parts[1] }) else { break }
      if keys.count > 2, keys[0] == "workloads", let workload = workload(keys[1]) {
        let own = RichText(Self.words(Array(keys.dropFirst(2))))
        return "\(own) of \(name(option)) for \(workloadName(workload))"
      }
      return "\(RichText(Self.words(keys))) of \(name(option))"
    case "workloads":
      guard let workload = workload(parts[1]) else { break }
      return "\(RichText(Self.words(keys))) of \(workloadName(workload))"
    default: break
    }
    return RichText(quoted: path)
  }

  private func workload(_ id: String) -> Int? {
    scenario.workloads.firstIndex { $0.id == id }
  }

  /// The last key with what it is a part of: `annual cost (people)`, but `output price`.
  private static func words(_ keys: [String]) -> String {
    let words = keys.map { key in
      key == "fte"
        ? "full-time equivalents"
        // The unit follows by itself.
        : (key.hasSuffix("_ms") ? String(key.dropLast(3)) : key).replacing("_", with: " ")
    }
    guard let last = words.last, words.count > 1 else { return words.joined() }
    if words == ["price", last] { return "\(last) price" }
    return "\(last) (\(words.dropLast().joined(separator: ", ")))"
  }
}
