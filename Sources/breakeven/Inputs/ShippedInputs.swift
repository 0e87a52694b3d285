import Diagnostics
import Foundation
import ScenarioModel
import ScenarioReader

/// The catalog, the policy and the templates: those next to the working folder first, else those
/// built into the program.
struct ShippedInputs: Sendable {
  /// The catalog's files, by name.
  let catalog: [SourceFile]
  /// The policy.
  let policy: SourceFile
  /// The decision frameworks' files, by name: the built-in ones, and beside or instead of them
  /// those of the working folder.
  let frameworks: [SourceFile]
  /// The templates by their path below `templates/`.
  let templates: [String: String]
  /// The paths of templates of the working folder that have no like among the built-in ones.
  let addedTemplates: [String]
  /// Whether the templates are those that were built in, which the tests have checked.
  let hasBuiltInTemplates: Bool

  /// Finds them; a file that can't be read is thrown as a diagnostic.
  init() throws {
    let (inputs, shown) = try SideBySide.run(
      {
        (
          try Self.files(below: "inputs/catalog", suffix: ".yaml"),
          try Self.file("inputs/policy.yaml"),
          try Self.merged(below: "inputs/frameworks", suffix: ".yaml")
        )
      }, { try Self.readTemplates() })
    (catalog, policy, frameworks) = inputs
    (templates, addedTemplates, hasBuiltInTemplates) = shown
  }

  /// The templates, those that were added, and whether all are the built-in ones.
  private static func readTemplates() throws -> ([String: String], [String], Bool) {
    var templates: [String: String] = [:]
    var isBuiltIn = true
    let prefix = "templates/"
    for (path, text) in ShippedFiles.files where path.hasPrefix(prefix) {
      let isLocal = FileManager.default.fileExists(atPath: path)
      let local = isLocal ? String(decoding: try FileReading.bytes(of: path), as: UTF8.self) : nil
      isBuiltIn = isBuiltIn && ((local ?? text) == text || isLanguage(path.dropFirst(prefix.count)))
      templates[String(path.dropFirst(prefix.count))] = local ?? text
    }
    let added = ownTemplates.filter { templates[$0] == nil }
    for path in added {
      templates[path] = String(decoding: try FileReading.bytes(of: prefix + path), as: UTF8.self)
      if !isLanguage(path[...]) { isBuiltIn = false }
    }
    return (templates, added, isBuiltIn)
  }

  /// Whether a file is a language, which no check of a template looks at.
  private static func isLanguage(_ path: Substring) -> Bool {
    path.hasPrefix(ReportTemplates.languages)
  }

  /// The templates and styles beside the working folder, of which some may stand in for shared ones,
  /// and the languages.
  private static var ownTemplates: [String] {
    (ReportTemplates.reports + ["shared", "theme"]).flatMap {
      names(below: $0 + "/", [".mustache", ".css"])
    } + names(below: ReportTemplates.languages, [ReportTemplates.languageSuffix])
  }

  private static func names(below folder: String, _ suffixes: [String]) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "templates/\(folder)")
    return (names ?? []).filter { name in
      suffixes.contains(where: name.hasSuffix) && !name.hasPrefix(".")
    }.sorted().map { folder + $0 }
  }

  /// The built-in files of a folder and those beside the working folder, which replace their like.
  private static func merged(
    below folder: String, suffix: String
  ) throws(Diagnostic) -> [SourceFile] {
    let local = try files(below: folder, suffix: suffix)
    let names = Set(local.map(\.name))
    return (local + builtIn(below: folder, suffix: suffix).filter { !names.contains($0.name) })
      .sorted { $0.name < $1.name }
  }

  private static func builtIn(below folder: String, suffix: String) -> [SourceFile] {
    ShippedFiles.files.filter { $0.key.hasPrefix(folder + "/") && $0.key.hasSuffix(suffix) }
      .sorted { $0.key < $1.key }.map { source($0.key, Array($0.value.utf8)) }
  }

  /// All files of a folder: the folder beside the working folder as a whole, or the built-in one.
  private static func files(below folder: String, suffix: String) throws(Diagnostic) -> [SourceFile]
  {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let local = names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
    guard local.isEmpty else {
      var files: [SourceFile] = []
      for name in local {
        let path = "\(folder)/\(name)"
        files.append(source(path, try FileReading.bytes(of: path)))
      }
      return files
    }
    return builtIn(below: folder, suffix: suffix)
  }

  private static func file(_ path: String) throws(Diagnostic) -> SourceFile {
    if FileManager.default.fileExists(atPath: path) {
      return source(path, try FileReading.bytes(of: path))
    }
    return source(path, Array(ShippedFiles.files[path, default: ""].utf8))
  }

  /// A file, with what was composed at build time where it is the one that was built in.
  private static func source(_ path: String, _ bytes: [UInt8]) -> SourceFile {
    let isBuiltIn = ShippedFiles.files[path].map { Self.isSame($0, bytes) } ?? false
    return SourceFile(
      name: path, bytes: bytes, composed: isBuiltIn ? ShippedTrees.trees[path] : nil)
  }

  /// Whether a text has these bytes; all are looked at, so that many are at once.
  private static func isSame(_ text: String, _ bytes: [UInt8]) -> Bool {
    let (own, other) = (text.utf8.span, bytes.span)
    guard own.count == other.count else { return false }
    var difference: UInt8 = 0
    for index in own.indices { difference |= own[index] ^ other[index] }
    return difference == 0
  }
}
