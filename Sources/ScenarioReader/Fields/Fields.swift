import ScenarioModel

/// The keys of one mapping, read by name; what is wrong with them is noted as they are read.
struct Fields {
  /// Where to note faults and numbers.
  let session: ReadingSession
  /// The mapping's key path; empty for the file.
  let path: KeyPathText
  /// What the mapping is, for messages, such as `workload 'triage'`.
  let scope: String
  /// Where a missing key is reported: at the key that names the mapping.
  let spot: YAMLSpot
  /// The keys in the order of the file.
  let entries: [YAMLEntry]
  /// The keys that there may be.
  let table: KeyTable

  /// The mapping's keys, checked against those allowed; nil, with an error, if it is none.
  init?(
    _ node: YAMLNode, of scope: String, path: KeyPathText, named spot: YAMLSpot,
    _ table: KeyTable, _ session: ReadingSession
  ) {
    guard let entries = node.entries else {
      session.error("\(scope) must be a mapping, not \(node.kindName)", at: spot)
      return nil
    }
    (self.session, self.path, self.scope, self.spot) = (session, path, scope, spot)
    (self.entries, self.table) = (entries, table)
    checkKeys()
    checkNeeds(refused: checkContradictions())
    if flag("internal", default: false) { session.markInternal(path) }
  }

  /// The entry of a key, nil if it is absent.
  func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key == key } }

  /// The value of a key; an error if the key stands without one.
  func value(_ key: String) -> YAMLNode? {
    guard let entry = entry(key) else { return nil }
    if entry.value.isNull {
      session.error(
        "\(name(key)) has no value", at: entry.keySpot, help: "give one, or remove the key")
      return nil
    }
    return entry.value
  }

  /// Whether the key is given.
  func has(_ key: String) -> Bool { entry(key) != nil }

  /// The first of the keys that is given.
  func firstGiven(_ keys: [String]) -> String? { keys.first(where: has) }

  /// The key path of a key.
  func path(_ key: String) -> KeyPathText { path.isEmpty ? key : path + "." + key }

  /// A key of this mapping, for messages.
  func name(_ key: String) -> String { "'\(key)' in \(scope)" }

  /// Notes an error at a key, or at the mapping's name if the key is absent.
  func error(_ message: String, at key: String? = nil, help: String? = nil) {
    session.error(message, at: place(key), help: help)
  }

  /// Notes a warning at a key, or at the mapping's name if the key is absent.
  func warning(_ message: String, at key: String? = nil, help: String? = nil) {
    session.warning(message, at: place(key), help: help)
  }

  /// Where a key stands, or else the mapping's name.
  func place(_ key: String?) -> YAMLSpot { key.flatMap(entry)?.keySpot ?? spot }

  /// Notes an error if a required key is absent.
  func require(_ key: String, help: String? = nil) {
    if !has(key) { error("\(scope) needs '\(key)'", help: help) }
  }

  /// The mapping under a key, whose keys are those that this mapping's table names.
  func fields(_ key: String) -> Fields? {
    table.nested(key).flatMap { fields(key, $0) }
  }

  /// The mapping under a key, whose keys are those of a table.
  func fields(_ key: String, _ table: KeyTable) -> Fields? {
    guard let node = value(key) else { return nil }
    return Fields(
      node, of: name(key), path: path(key), named: place(key), table, session)
  }
}
