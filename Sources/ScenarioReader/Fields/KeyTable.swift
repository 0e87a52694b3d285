/// The keys that a mapping may have; one table a mapping, so that a schema can be held to it.
struct KeyTable {
  /// Keys that work.
  let keys: [String]
  /// Keys of the format that this version refuses.
  var notYetSupported: [String] = []
  /// Keys that belong elsewhere, each with what to do instead.
  var misplaced: [String: String] = [:]

  /// Keys that every mapping may have.
  static let everywhere = ["internal"]
  /// What `utilization` is, wherever somebody writes it.
  static let utilizationHelp =
    "utilization is a result: give throughput, traffic and headroom instead"

  /// Whether the key works here.
  func allows(_ key: String) -> Bool { keys.contains(key) || Self.everywhere.contains(key) }
}
