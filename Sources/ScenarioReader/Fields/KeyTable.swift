import ScenarioModel

/// The keys that a mapping may have; readers take their rules from it and the schema is made of it,
/// so that the two can't drift.
struct KeyTable: Sendable {
  /// Keys that work.
  let entries: [Key]
  /// Keys that belong elsewhere, each with what to do instead.
  let misplaced: [String: String]

  /// Keys of which one must be there; none where the mapping may have nothing.
  let anyOf: [String]
  /// Keys of mappings within this one that do as well, by the mapping's key.
  var anyOfWithin: [String: String] = [:]
  /// Keys that others contradict, the first that applies.
  let contradictions: [Contradiction]
  /// Keys that others ask for.
  let needs: [Need]
  /// Whether frameworks may add keys of their own, which a schema can't know.
  var isOpen = false

  /// A table of keys.
  init(
    _ entries: [Key], anyOf: [String] = [], contradictions: [Contradiction] = [],
    needs: [Need] = [], misplaced: [String: String] = [:]
  ) {
    self.entries = entries
    self.anyOf = anyOf
    self.contradictions = contradictions
    self.needs = needs
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
    case .entries(.mapping(let table), _, _), .list(.mapping(let table), _): table
    default: nil
    }
  }

  /// What the number under a key may be; a table that has none says so to the tests, which read
  /// every key.
  func rule(of key: String) -> NumberRule {
    entries.first { $0.name == key }?.shape.rule ?? NumberRule(unit: .count, isWhole: true)
  }
}
