import DecisionEngine

/// A split as printed: its parts add up to the change as printed (model.md, 12).
struct PrintedSplit {
  /// What the option paid before, as printed.
  let before: Double
  /// What it pays now, as printed.
  let after: Double
  /// What each group moved it by, as printed.
  let parts: [ChangeGroup: Double]

  init(_ split: ChangeSplit, _ text: MoneyText) {
    before = text.printed(split.before)
    after = text.printed(split.after)
    let parts = ChangeGroup.allCases.map { split[$0] }
    let printed = text.printed(parts, total: after - before)
    self.parts = Dictionary(uniqueKeysWithValues: zip(ChangeGroup.allCases, printed))
  }
}
