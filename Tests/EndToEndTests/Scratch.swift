import Foundation

/// A folder of its own for one test, gone with it.
final class Scratch {
  /// The folder.
  let folder: URL

  /// Makes an empty folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("breakeven-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  // A class, so that the folder goes when the last test that holds it ends.
  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file and gives its place.
  func file(_ name: String, _ text: String) throws -> URL {
    try file(name, bytes: Data(text.utf8))
  }

  /// Writes a file of bytes and gives its place.
  func file(_ name: String, bytes: Data) throws -> URL {
    let place = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: place)
    return place
  }

  /// The names of all files below the folder, sorted.
  func names(below name: String = "") throws -> [String] {
    let root = folder.appendingPathComponent(name).path
    guard FileManager.default.fileExists(atPath: root) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
  }
}
