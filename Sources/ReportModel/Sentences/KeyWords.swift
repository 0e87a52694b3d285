import ScenarioModel

extension ReportContents {
  /// A key path in words for readers who never see the scenario: `output price of Claude 3.5 Haiku`.
  func keyWords(of path: KeyPathText) -> RichText {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count > 2 else { return keyName(parts) }
    let keys = Array(parts.dropFirst(2))
    switch parts[0] {
    case "options":
      guard let option = scenario.options.firstIndex(where: { $0.id == parts[1] }) else { break }
      if keys.count > 2, keys[0] == "workloads", let workload = workload(keys[1]) {
        let own = keyName(Array(keys.dropFirst(2)))
        return words.keys.ofWorkload(
          key: own, option: name(option), workload: workloadName(workload))
      }
      return words.keys.of(key: keyName(keys), owner: name(option))
    case "workloads":
      guard let workload = workload(parts[1]) else { break }
      if keys.count > 1, let option = scenario.options.firstIndex(where: { $0.id == keys.last }) {
        return words.keys.ofWorkload(
          key: keyName([keys[keys.count - 2]]), option: name(option),
          workload: workloadName(workload))
      }
      return words.keys.of(key: keyName(keys), owner: workloadName(workload))
    default: break
    }
    return RichText(quoted: path)
  }

  /// Groups of keys whose names say nothing that their keys do not.
  private static let silentGroups: Set<String> = ["needs", "outcomes", "traffic"]

  private func workload(_ id: String) -> Int? {
    scenario.workloads.firstIndex { $0.id == id }
  }

  /// The last key with what it is a part of: `annual cost (people)`, but `output price`.
  ///
  /// Keys are words of the file, whatever the language of the report.
  private func keyName(_ keys: [String]) -> RichText {
    let names = keys.map { key in
      key == "fte"
        ? words.facts.fullTimeEquivalents
          // The unit follows by itself.
        : RichText(
          quoted: (key.hasSuffix("_ms") ? String(key.dropLast(3)) : key).replacing("_", with: " "))
    }
    // People are counted, and the unit says how.
    if keys == ["people", "fte"] { return RichText(quoted: keys[0]) }
    guard let last = names.last else { return "" }
    guard keys.count > 1, !Self.silentGroups.contains(keys[0]) else { return last }
    if keys.count == 2, keys[0] == "price" { return words.keys.price(kind: last) }
    return words.keys.part(key: last, whole: words.row(Array(names.dropLast())))
  }
}
