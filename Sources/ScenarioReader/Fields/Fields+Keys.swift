import Diagnostics

extension Fields {
  /// Notes every key that the table doesn't allow.
  func checkKeys() {
    for entry in entries where !table.allows(entry.key) {
      if session.isFull { return }
      session.error(
        message(for: entry.key), at: entry.keySpot, help: help(for: entry.key))
    }
  }

  private func message(for key: String) -> String {
    if table.misplaced[key] != nil { return "'\(key)' does not belong in \(scope)" }
    return "unknown key '\(key)' in \(scope)"
  }

  private func help(for key: String) -> String? {
    if ["utilization", "utilisation"].contains(key) { return KeyTable.utilizationHelp }
    if let help = table.misplaced[key] { return help }
    let nearest = NearestName.to(key, among: table.keys + KeyTable.everywhere)
    return nearest.map { "did you mean '\($0)'?" }
  }
}
