import Foundation
import ScenarioReader

/// Answers a scenario's requests for files of its own folder.
struct ScenarioFolder: Sendable {
  /// The scenario's path.
  let scenarioPath: String
  private static let largestPictureBytes = 2_097_152

  /// The picture or font at a path relative to the scenario, wherever links lead: only inside its folder.
  func picture(_ path: String) -> FileAnswer { answer(path, upTo: Self.largestPictureBytes) }

  /// The file at a path relative to the scenario that it extends.
  func base(_ path: String) -> FileAnswer { answer(path, upTo: FileReading.largestFileBytes) }

  private func answer(_ path: String, upTo most: Int) -> FileAnswer {
    let folder = URL(fileURLWithPath: scenarioPath).deletingLastPathComponent()
      .resolvingSymlinksInPath()
    let file = folder.appendingPathComponent(path).resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: file.path) else { return .missing }
    guard file.path.hasPrefix(folder.path == "/" ? "/" : folder.path + "/") else { return .outside }
    guard let facts = try? FileManager.default.attributesOfItem(atPath: file.path),
      facts[.type] as? FileAttributeType == .typeRegular
    else { return .unreadable }
    let size = (facts[.size] as? NSNumber)?.intValue ?? 0
    guard size <= most else { return .tooLarge }
    guard let data = FileManager.default.contents(atPath: file.path) else { return .unreadable }
    return .bytes([UInt8](data))
  }
}
