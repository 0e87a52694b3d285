/// Lays one file over another: mappings merge key by key, lists and values replace, `null` removes.
enum YAMLMerge {
  /// Keys whose own keys are names, which may read like those of a number.
  private static let namedKeys: Set<String> = [
    "workloads", "options", "success_rate", "annual_probability", "routes",
  ]

  /// The upper value over the lower; both are values of the same key.
  static func merge(_ upper: YAMLNode, over lower: YAMLNode, key: String = "") -> YAMLNode {
    guard let above = upper.entries, let below = lower.entries,
      namedKeys.contains(key) || !isNumber(above) && !isNumber(below)
    else { return upper }
    return YAMLNode(content: .mapping(merge(above, over: below)), spot: upper.spot)
  }

  /// Entries of the lower mapping in their order, then those that only the upper one has.
  private static func merge(_ above: [YAMLEntry], over below: [YAMLEntry]) -> [YAMLEntry] {
    let byKey = Dictionary(above.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(below.map(\.key))
    let kept = below.compactMap { entry -> YAMLEntry? in
      guard let change = byKey[entry.key] else { return entry }
      guard !change.value.isNull else { return nil }
      return YAMLEntry(
        key: entry.key, keySpot: change.keySpot,
        value: merge(change.value, over: entry.value, key: entry.key))
    }
    return kept + above.filter { !known.contains($0.key) }
  }

  /// Whether a mapping is one number with its evidence or range, which is a value: parts of two
  /// numbers would make a third that nobody meant.
  private static func isNumber(_ entries: [YAMLEntry]) -> Bool {
    entries.contains {
      NumberReader.valueKeys.contains($0.key) && $0.value.entries == nil && $0.value.items == nil
    }
  }
}
