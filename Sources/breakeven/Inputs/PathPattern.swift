import Foundation

/// Finds the paths that a pattern of a shell stands for, where no shell did.
enum PathPattern {
  /// The paths that fit, sorted; hidden ones only where the pattern begins with a dot itself.
  static func paths(_ pattern: String) -> [String] {
    let parts = pattern.split(separator: "/").map(String.init)
    return parts.reduce([pattern.hasPrefix("/") ? "/" : ""]) { folders, part in
      folders.flatMap { names(part, in: $0) }
    }.sorted()
  }

  private static func names(_ part: String, in folder: String) -> [String] {
    guard NamePattern.isIn(part) else {
      let path = folder + part
      return PathKind(of: path) == .missing ? [] : [joined(folder, part)]
    }
    let wanted = NamePattern(part)
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
    return (names ?? []).filter { name in
      wanted.matches(name) && (part.hasPrefix(".") || !name.hasPrefix("."))
    }.map { joined(folder, $0) }
  }

  /// A path, which ends with a slash where more may follow.
  private static func joined(_ folder: String, _ name: String) -> String {
    let path = folder + name
    return PathKind(of: path) == .folder ? path + "/" : path
  }
}
