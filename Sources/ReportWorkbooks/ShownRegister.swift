import ScenarioModel

/// Which rows of the register a workbook may show.
struct ShownRegister {
  /// The rows that are shown, in their order.
  let shown: [Int]
  /// The rows that figures may use and that must not be shown.
  let hidden: Set<Int>
  /// The ids of workloads that must not be named.
  let hiddenWords: [String]

  /// All rows of a scenario but those that are blank, internal, or of an option that is left out.
  init(_ scenario: Scenario, includesInternal: Bool) {
    let options = Set(scenario.options.map(\.id))
    let hiddenWords = scenario.workloads.map(\.id).filter {
      !includesInternal && scenario.isInternal("workloads.\($0)")
    }
    var shown: [Int] = []
    var hidden: Set<Int> = []
    for (index, row) in scenario.assumptions.enumerated() {
      let words = row.path.split(separator: ".", maxSplits: 2)
      let isLeftOut =
        words.first == "options" && words.count > 1 && !options.contains(String(words[1]))
      let isInternal =
        !includesInternal && scenario.isInternal(row.path)
        || row.path.split(separator: ".").contains { hiddenWords.contains(String($0)) }
      if row.isBlank || isInternal || isLeftOut {
        hidden.insert(index)
      } else {
        shown.append(index)
      }
    }
    self.shown = shown
    self.hidden = hidden
    self.hiddenWords = hiddenWords
  }
}
