import ScenarioModel

/// What can be told of an option before it is read: hybrids may name options that come later.
struct OptionOutline {
  /// The key in the file.
  let id: String
  /// Which way it is, nil where that is wrong.
  let kind: Option.Kind?
  /// Whether it is billed by the machine's hour or runs bought machines.
  let runsFleet: Bool

  /// Looks at an entry without noting what is wrong with it.
  init(_ entry: YAMLEntry) {
    let entries = entry.value.entries ?? []
    id = entry.key
    kind = entries.first { $0.key == "kind" }?.value.text.flatMap(Option.Kind.init)
    let namesMachines = entries.contains { OptionTables.machineMarks.contains($0.key) }
    runsFleet = kind == .selfHosted || kind == .managed && namesMachines
  }
}
