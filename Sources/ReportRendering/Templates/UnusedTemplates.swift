package import Diagnostics

/// Templates and styles that no report includes, mostly for a misspelt name.
package enum UnusedTemplates {
  /// The paths of files that some reports use, out of all files by their paths.
  package static func used(in files: [String: String], by reports: [String]) -> Set<String> {
    let folders = reports.flatMap {
      [
        TemplateFolder(report: $0, in: files, at: ""),
        TemplateFolder(pageOf: $0, in: files, at: ""),
      ]
    }
    return Set(folders.flatMap(\.reached)).union(ReportRenderer.styles)
  }

  /// What is said of a file that is not used, given the paths of those that are.
  package static func warning(
    _ path: String, file: String, used: Set<String>
  ) -> Diagnostic {
    let name = { (path: String) in path.split(separator: "/").last.map(String.init) ?? path }
    let near = NearestName.to(name(path), among: used.map(name).sorted())
    return Diagnostic(
      .warning, file: file, "no report uses this file",
      help: near.map { "did you mean '\($0)'?" } ?? "include it, or remove it")
  }
}
