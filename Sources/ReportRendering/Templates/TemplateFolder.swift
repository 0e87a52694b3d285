/// The template files of one report, by the names that templates use for them.
struct TemplateFolder {
  /// The file that a report starts with.
  static let main = "report"
  /// How the files of Markdown end.
  static let suffix = ".md.mustache"

  /// The sources of the report's templates by name, `report` and its partials.
  let sources: [String: String]
  private let path: String

  /// The files of a report out of all, which are keyed by their paths below the templates.
  init(report: String, in files: [String: String], at folder: String) {
    path = "\(folder)/\(report)"
    sources = files.reduce(into: [:]) { sources, file in
      guard file.key.hasPrefix("\(report)/"), file.key.hasSuffix(Self.suffix) else { return }
      sources[String(file.key.dropFirst(report.count + 1).dropLast(Self.suffix.count))] = file.value
    }
  }

  /// The file of a template as diagnostics name it.
  func file(_ name: String) -> String { "\(path)/\(name)\(Self.suffix)" }
}
