/// The template files of one report, by the names that templates use for them: its own, and those
/// of a folder for all reports that they include. An own file stands in for one of the same name.
struct TemplateFolder {
  /// The file that a report starts with.
  static let main = "report"
  /// The file above a report on a page in Markdown.
  static let cover = "cover"
  /// The file that the page around a report starts with.
  static let page = "page"
  /// The folder of the page around every report.
  static let theme = "theme"
  private static let shared = "shared"
  private static let markdown = ".md.mustache"
  private static let html = ".html.mustache"

  /// The sources of the templates by name.
  let sources: [String: String]
  private let main: [String]
  private let report: String
  private let folder: String
  private let suffix: String
  private let included: [String: String]

  /// The Markdown files of a report out of all, which are keyed by their paths below the templates.
  init(report: String, in files: [String: String], at folder: String) {
    self.init(
      report, beside: Self.shared, Self.markdown, from: [Self.main, Self.cover], files, folder)
  }

  /// The HTML files of the page around a report.
  init(pageOf report: String, in files: [String: String], at folder: String) {
    self.init(report, beside: Self.theme, Self.html, from: [Self.page], files, folder)
  }

  private init(
    _ report: String, beside fallback: String, _ suffix: String, from main: [String],
    _ files: [String: String], _ folder: String
  ) {
    (self.report, self.folder, self.suffix) = (report, folder, suffix)
    var sources = files.reduce(into: [String: String]()) { sources, file in
      guard file.key.hasPrefix("\(report)/"), file.key.hasSuffix(suffix) else { return }
      sources[String(file.key.dropFirst(report.count + 1).dropLast(suffix.count))] = file.value
    }
    var included: [String: String] = [:]
    var wanted = main + sources.values.flatMap(Self.partials)
    while let name = wanted.popLast() {
      let path = "\(fallback)/\(name)\(suffix)"
      guard sources[name] == nil, let source = files[path] else { continue }
      sources[name] = source
      included[name] = path
      wanted += Self.partials(of: source)
    }
    (self.sources, self.included) = (sources, included)
    self.main = main
  }

  /// The paths of the files that the report comes to from where it starts.
  var reached: Set<String> {
    var reached: Set<String> = []
    var next = main
    while let name = next.popLast() {
      let path = included[name] ?? "\(report)/\(name)\(suffix)"
      guard let source = sources[name], reached.insert(path).inserted else { continue }
      next += Self.partials(of: source)
    }
    return reached
  }

  /// The file of a template as diagnostics name it.
  func file(_ name: String) -> String {
    "\(folder)/" + (included[name] ?? "\(report)/\(name)\(suffix)")
  }

  /// The names of the partials that a template includes.
  private static func partials(of source: String) -> [String] {
    source.split(separator: "{{>", omittingEmptySubsequences: false).dropFirst().compactMap {
      part in
      part.split(separator: "}}", omittingEmptySubsequences: false).first.map {
        String($0.filter { !$0.isWhitespace })
      }
    }
  }
}
