import Foundation

extension ArtifactWriter {
  /// Puts an artifact at the path: a file, or a folder of files.
  package static func write(_ artifact: Artifact, to path: String) throws(PublishingError) {
    switch artifact {
    case .file(let bytes): try write(bytes, to: path)
    case .folder(let folder):
      try Interruption.withoutInterruption { () throws(PublishingError) in
        try write(folder, to: path)
      }
    }
  }

  /// Writes all files beside their places first, then moves them in; what fails before that leaves
  /// none of them.
  private static func write(_ folder: ArtifactFolder, to path: String) throws(PublishingError) {
    let draft = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent(".breakeven-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: draft) }
    try makeFolder(draft, for: path)
    if !folder.files.isEmpty { try makeFolder(URL(fileURLWithPath: path), for: path) }
    let places = folder.places(at: path)
    for (index, (place, bytes)) in places.enumerated() {
      try refuseFolder(at: place)
      try attempt(place) { try Data(bytes).write(to: draft.appendingPathComponent("\(index)")) }
    }
    for (index, (place, _)) in places.enumerated() {
      try attempt(place) {
        try move(draft.appendingPathComponent("\(index)"), to: URL(fileURLWithPath: place))
      }
    }
    for name in folder.retiredNames {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }

  private static func move(_ draft: URL, to target: URL) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: target.path) else {
      return try files.moveItem(at: draft, to: target)
    }
    try Data(contentsOf: draft).write(to: target, options: .atomic)
  }

  private static func makeFolder(_ folder: URL, for path: String) throws(PublishingError) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw PublishingError(path: path, reason: "its folder can't be made" + cause(of: error))
    }
  }

  private static func refuseFolder(at path: String) throws(PublishingError) {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
    guard type as? FileAttributeType == .typeDirectory else { return }
    throw PublishingError(path: path, reason: "a folder stands in its place")
  }

  private static func attempt(_ path: String, _ work: () throws -> Void) throws(PublishingError) {
    do { try work() } catch {
      throw PublishingError(path: path, reason: "the disk refuses it" + cause(of: error))
    }
  }
}

extension ArtifactFolder {
  /// Where each file goes, the one beside the folder last.
  fileprivate func places(at path: String) -> [(path: String, bytes: [UInt8])] {
    files.map { ("\(path)/\($0.name)", $0.bytes) }
      + (beside.map { [(path + $0.name, $0.bytes)] } ?? [])
  }
}
