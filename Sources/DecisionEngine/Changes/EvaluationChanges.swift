import ScenarioModel

/// What differs between an earlier and a later evaluation.
package struct EvaluationChanges: Sendable {
  /// Two numbers that differ by less than this share of the larger are the same.
  private static let rounding = 1e-9

  /// The earlier one.
  package let before: Evaluation
  /// The later one.
  package let after: Evaluation
  /// The split of each option's deciding total, by id; nil where it needs both scenarios.
  package let splits: [String: ChangeSplit]?
  /// The numbers that changed, came or went, in the later's order.
  package let inputs: [InputChange]
  /// The words that changed; empty where one side does not know them.
  package let settings: [SettingChange]
  /// The options that both have, came or went: the later's, then those that went.
  package let options: [OptionChange]
  /// The break-even volumes that moved.
  package let breakEvens: [BreakEvenChange]

  /// Compares two evaluations; the split is known where both were computed from scenarios.
  package init(
    from before: Evaluation, to after: Evaluation, splits: [String: ChangeSplit]? = nil
  ) {
    (self.before, self.after, self.splits) = (before, after, splits)
    inputs = Self.pairs(before.inputs, after.inputs, by: \.path).compactMap { old, new in
      InputChange(from: old, to: new)
    }
    settings = Self.settings(before, after)
    options = Self.pairs(before.options, after.options, by: \.id).compactMap { old, new in
      OptionChange(from: old, to: new)
    }
    breakEvens = Self.pairs(before.breakEvens, after.breakEvens, by: \.pair).filter { old, new in
      Self.differ(old?.first, new?.first) || Self.differ(old?.lasting, new?.lasting)
    }.compactMap { BreakEvenChange(from: $0, to: $1) }
  }

  /// The workloads that came.
  package var addedWorkloads: [String] {
    after.workloads.filter { !before.workloads.contains($0) }
  }

  /// The workloads that went.
  package var removedWorkloads: [String] {
    before.workloads.filter { !after.workloads.contains($0) }
  }

  /// Whether another option is recommended.
  package var flips: Bool { before.leader != after.leader }

  /// Whether the later side counts the exposure to incidents with data, and both sides tell.
  package var countsExposure: Bool {
    let counting = EvaluatedSetting("policy.exposure", Policy.ExposureRule.count.rawValue)
    return before.settings != nil && after.settings?.contains(counting) == true
  }

  /// What an option pays by the total that decides on the later side; without the exposure where one
  /// side does not tell whether it counts.
  package func total(_ option: EvaluatedOption?) -> Double? {
    guard let option else { return nil }
    let isKnown = before.settings != nil && after.settings != nil
    let bare = option.figures[after.decidedBy == .npv ? .presentValue : .monthlyTotal]
    return isKnown ? option.decidingTotals[after.decidedBy] ?? bare : bare
  }

  /// What an option saves against the baseline of its side, by the total that decides on the later.
  package func saving(of id: String?, in side: Evaluation) -> Double? {
    guard let id, id != side.baseline, let baseline = side.baseline,
      let own = total(side.option(id)), let other = total(side.option(baseline))
    else { return nil }
    return other - own
  }

  /// Whether anything at all differs.
  package var isEmpty: Bool {
    inputs.isEmpty && settings.isEmpty && breakEvens.isEmpty && !flips
      && before.verdict == after.verdict && before.title == after.title
      && options.allSatisfy(\.isUnchanged)
  }

  /// The ids of options that both have.
  package var common: [String] {
    options.compactMap { $0.before == nil ? nil : $0.after?.id }
  }

  /// Whether two numbers differ by more than rounding.
  static func differ(_ old: Double?, _ new: Double?) -> Bool {
    guard let old, let new else { return (old == nil) != (new == nil) }
    return abs(new - old) > rounding * max(abs(old), abs(new))
  }

  private static func settings(_ before: Evaluation, _ after: Evaluation) -> [SettingChange] {
    guard let old = before.settings, let new = after.settings else { return [] }
    // What a new option says in words is no change of anything.
    let common = Set(before.options.map(\.id)).intersection(after.options.map(\.id))
    let isCompared = { (setting: EvaluatedSetting) in
      let parts = setting.path.split(separator: ".", maxSplits: 2)
      return parts.count < 3 || parts[0] != "options" || common.contains(String(parts[1]))
    }
    return pairs(old.filter(isCompared), new.filter(isCompared), by: \.path).compactMap {
      old, new in
      guard (old?.value ?? "") != (new?.value ?? ""), let path = new?.path ?? old?.path else {
        return nil
      }
      return SettingChange(path: path, before: old?.value ?? "", after: new?.value ?? "")
    }
  }

  /// The items of both by a key: the later's in its order, then those that are only the earlier's.
  private static func pairs<Item>(
    _ before: [Item], _ after: [Item], by key: (Item) -> String
  ) -> [(Item?, Item?)] {
    let old = Dictionary(before.map { (key($0), $0) }) { first, _ in first }
    let new = Set(after.map(key))
    return after.map { (old[key($0)], $0) }
      + before.filter { !new.contains(key($0)) }.map { ($0, nil) }
  }
}

extension EvaluatedBreakEven {
  /// What names the pair; ids hold no arrow.
  fileprivate var pair: String { "\(from)→\(to)" }
}
