import Foundation

/// What stands at a path, wherever links lead.
enum PathKind {
  case folder, file, missing
  /// A device, a pipe or a socket, which could be read without end.
  case special

  init(of path: String) {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let facts = try? FileManager.default.attributesOfItem(atPath: resolved)
    switch facts?[.type] as? FileAttributeType {
    case .typeDirectory: self = .folder
    case .typeRegular: self = .file
    case nil: self = .missing
    default: self = .special
    }
  }
}
