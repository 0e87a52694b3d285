import Foundation
import ReportModel

@testable import ReportRendering

/// The template files of the repository, and variations of them.
enum ShippedTemplates {
  /// The files of all reports and of the theme by their paths below `templates/`.
  static let files: [String: String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    var files: [String: String] = [:]
    for part in ["client", "audit", "budget", "comparison", "changes", "shared", "theme"] {
      let names =
        (try? FileManager.default.contentsOfDirectory(
          atPath: folder.appending(path: part).path)) ?? []
      for name in names {
        files["\(part)/\(name)"] = try? String(
          contentsOf: folder.appending(path: "\(part)/\(name)"), encoding: .utf8)
      }
    }
    return files
  }()

  /// A renderer whose report is made of other templates, by name.
  static func renderer(_ templates: [String: String]? = nil) throws -> ReportRenderer {
    var files = files
    if let templates {
      files = files.filter { $0.key.hasPrefix("theme/") }
      for (name, text) in templates { files["client/\(name).md.mustache"] = text }
    }
    return try ReportRenderer(templates: files, report: "client", vocabulary: .client)
  }
}
