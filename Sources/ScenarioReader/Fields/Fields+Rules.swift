extension Fields {
  /// Notes every key that contradicts another, and gives them.
  func checkContradictions() -> Set<String> {
    var refused: Set<String> = []
    for rule in table.contradictions where has(rule.key, rule.value) && !refused.contains(rule.key)
    {
      let keys = rule.others.filter { has($0, rule.otherValue) }
      for key in keys where refused.insert(key).inserted {
        let other = rule.key + (rule.value.map { ": " + $0 } ?? "")
        error("'\(key)' contradicts '\(other)' in \(scope)", at: key, help: rule.help)
      }
    }
    return refused
  }

  /// Notes every key that is absent though others ask for it.
  func checkNeeds(refused: Set<String>) {
    for need in table.needs where !has(need.needed) {
      let isAsked = need.keys.contains { has($0, need.value) && !refused.contains($0) }
      guard isAsked else { continue }
      if need.keys.count == 1, need.value == nil {
        error("\(name(need.keys[0])) needs '\(need.needed)'", at: need.keys[0], help: need.help)
      } else {
        error("\(scope) needs '\(need.needed)'", help: need.help)
      }
    }
  }

  /// Whether the mapping has none of the keys of which it needs one.
  var lacksAnyOf: Bool { firstGiven(table.anyOf) == nil }

  /// Whether the key is given, with a value where one is asked for.
  private func has(_ key: String, _ value: String?) -> Bool {
    guard let entry = entry(key) else { return false }
    return value == nil || entry.value.text == value
  }
}
