import ScenarioModel

/// The keys that a mapping may have; readers take their rules from it and the schema is made of it,
/// so that the two can't drift.
struct KeyTable: Sendable {
  /// Keys that work.
  let entries: [Key]
  /// Keys of the format that this version refuses.
  var notYetSupported: [String] = []
  /// Keys that belong elsewhere, each with what to do instead.
  var misplaced: [String: String] = [:]

  /// A table of keys.
  init(
    _ entries: [Key], notYetSupported: [String] = [], misplaced: [String: String] = [:]
  ) {
    self.entries = entries
    self.notYetSupported = notYetSupported
    self.misplaced = misplaced
  }

  /// A table for names that the user chose, all of one shape.
  init(names: [String], _ shape: ValueShape) {
    self.init(names.map { Key($0, shape, "") })
  }

  /// Keys that every mapping may have.
  static let everywhere = ["internal"]
  /// What `utilization` is, wherever somebody writes it.
  static let utilizationHelp =
    "utilization is a result: give throughput, traffic and headroom instead"

  /// The names of the keys that work.
  var keys: [String] { entries.map(\.name) }

  /// Whether the key works here.
  func allows(_ key: String) -> Bool {
    entries.contains { $0.name == key } || Self.everywhere.contains(key)
  }

  /// The keys of the mapping under a key.
  func nested(_ key: String) -> KeyTable? { entries.first { $0.name == key }?.shape.table }

  /// The keys of the mappings that stand under names that the user chooses, or in a list.
  func entryTable(_ key: String) -> KeyTable? {
    switch entries.first(where: { $0.name == key })?.shape {
    case .entries(of: .mapping(let table), _), .list(of: .mapping(let table)): table
    default: nil
    }
  }

  /// What the number under a key may be; a table that has none says so to the tests, which read
  /// every key.
  func rule(of key: String) -> NumberRule {
    entries.first { $0.name == key }?.shape.rule ?? NumberRule(unit: .count, isWhole: true)
  }
}
