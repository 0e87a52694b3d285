import Foundation
import ScenarioReader

/// Answers a scenario's request for a picture in its own folder.
struct PictureFolder: Sendable {
  /// The scenario's path.
  let scenarioPath: String
  private static let largestPictureBytes = 1_048_576

  /// The picture at a path relative to the scenario, wherever links lead: only inside its folder.
  func picture(_ path: String) -> PictureAnswer {
    let folder = URL(fileURLWithPath: scenarioPath).deletingLastPathComponent()
      .resolvingSymlinksInPath()
    let file = folder.appendingPathComponent(path).resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: file.path) else { return .missing }
    guard file.path.hasPrefix(folder.path == "/" ? "/" : folder.path + "/") else { return .outside }
    guard let facts = try? FileManager.default.attributesOfItem(atPath: file.path),
      facts[.type] as? FileAttributeType == .typeRegular
    else { return .unreadable }
    let size = (facts[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Self.largestPictureBytes else { return .tooLarge }
    guard let data = FileManager.default.contents(atPath: file.path) else { return .unreadable }
    return .bytes([UInt8](data))
  }
}
