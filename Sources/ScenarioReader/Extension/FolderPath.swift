/// Paths from the scenario's folder, as files write them.
enum FolderPath {
  /// The path, without `.` and doubled slashes, that a file in a folder means; nil where it leads
  /// out of the scenario's folder.
  static func resolved(_ path: String, in folder: String) -> String? {
    let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    let hasDrive = parts.first?.contains(":") ?? false
    guard !hasDrive, parts.first?.isEmpty == false, !parts.contains("..") else { return nil }
    let inside = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return inside.isEmpty ? nil : folder + inside
  }

  /// The folder of a path with its slash, empty for none.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
