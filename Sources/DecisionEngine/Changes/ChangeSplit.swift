import CostEngine
package import ScenarioModel

/// The change of a deciding total, split by the groups of inputs that made it.
///
/// Each group's part is its Shapley value: what the total moves where the group changes from the
/// earlier scenario to the later, averaged over all orders in which the four groups may change. The
/// order does not matter then, an effect of two groups together is shared between them, and the parts
/// add up to the whole change.
package struct ChangeSplit: Equatable, Sendable {
  /// The total with every group as it was.
  package let before: Double
  /// The total with every group as it is.
  package let after: Double
  /// What each group moves it by.
  package let parts: [ChangeGroup: Double]

  /// A group's part.
  package subscript(group: ChangeGroup) -> Double { parts[group, default: 0] }

  /// A split whose parts are known.
  package init(before: Double, after: Double, parts: [ChangeGroup: Double]) {
    (self.before, self.after, self.parts) = (before, after, parts)
  }

  /// The split of a total by the sets of groups that are the later's; nil where some blend has no
  /// finite total.
  init?(totals: [Double]) {
    guard totals.count == BlendSources.setCount, totals.allSatisfy(\.isFinite) else { return nil }
    before = totals[0]
    after = totals[BlendSources.setCount - 1]
    parts = Dictionary(
      uniqueKeysWithValues: ChangeGroup.allCases.map { ($0, Self.part(of: $0, totals)) })
  }

  /// Σ over the sets S without the group of |S|!·(3 − |S|)!/4! · (v(S and it) − v(S)).
  private static func part(of group: ChangeGroup, _ totals: [Double]) -> Double {
    let bit = BlendSources.bit(group)
    return totals.indices.reduce(0) { sum, set in
      guard set & bit == 0 else { return sum }
      return sum + weights[set.nonzeroBitCount] * (totals[set | bit] - totals[set])
    }
  }

  /// |S|!·(3 − |S|)!/4! by |S|.
  private static let weights = [6.0 / 24, 2.0 / 24, 2.0 / 24, 6.0 / 24]

  /// The splits of all options that both scenarios have in the same structure, by id.
  package static func splits(
    from earlier: Scenario, to later: Scenario
  ) -> [String: ChangeSplit] {
    let blend = ScenarioBlend(earlier, later)
    let totals = (0..<BlendSources.setCount).map { set in
      decidingTotals(of: blend.scenario(BlendSources(set: set)))
    }
    let splits = blend.options.indices.map { option in
      ChangeSplit(totals: totals.map { $0[option] })
    }
    return Dictionary(uniqueKeysWithValues: zip(blend.options, splits)).compactMapValues { $0 }
  }

  /// Each option's deciding total, as rankings have it.
  private static func decidingTotals(of scenario: Scenario) -> [Double] {
    guard !scenario.options.isEmpty else { return [] }
    return Ranker(scenario, CostModel(scenario).costs(), []).totals
  }
}
