import Diagnostics
import Foundation
import ReportRendering

/// Where reports go: the folder, and the scenario's path without its suffix.
enum ReportPath {
  /// The paths of each scenario's reports, one a format; two that collide are an error.
  static func targets(
    of scenarios: [ReadScenario], _ order: ReportOrder, below folder: String, console: Console
  ) throws -> [[String]] {
    var owners: [String: String] = [:]
    var collisions: [Diagnostic] = []
    let targets = scenarios.map { read in
      let path = "\(folder)/\(stem(read.file.reportName))\(order.templateSuffix)"
      let target = self.path(path, order.formats[0])
      if let owner = owners[target.lowercased()] {
        collisions.append(
          Diagnostic(
            file: read.file.path, "its report '\(target)' would overwrite that of '\(owner)'",
            help: "rename one of them, or build them in two runs"))
      }
      owners[target.lowercased()] = read.file.path
      return order.formats.map { self.path(path, $0) }
    }
    if order.formats.contains(.md) {
      let pages = zip(scenarios, targets.compactMap(\.last)).map { ($0.file.path, $1) }
      collisions += order.site == .hugo ? nested(pages) : taken(pages, below: folder, order.site)
    }
    guard collisions.isEmpty else {
      console.report(collisions)
      throw ExitStatus.inputFault
    }
    return targets
  }

  /// Pages in the place of the site's own.
  private static func taken(
    _ pages: [(file: String, path: String)], below folder: String, _ site: Site
  ) -> [Diagnostic] {
    pages.filter { page in
      site.takenNames.contains(page.path.dropFirst(folder.count + 1).lowercased())
    }.map {
      Diagnostic(
        file: $0.file, "its page would stand in place of the site's index", help: "rename it")
    }
  }

  /// Pages within the folder of another, in which Hugo looks for none.
  private static func nested(_ pages: [(file: String, path: String)]) -> [Diagnostic] {
    let owners = Dictionary(pages.map { ($0.path, $0.file) }) { first, _ in first }
    return pages.compactMap { file, path in
      let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let parents = folders.indices.map { folders[...$0].joined(separator: "/") }
      return parents.compactMap { owners[$0] }.first.map { owner in
        Diagnostic(
          file: file, "its page would stand within that of '\(owner)', where Hugo looks for none",
          help: "rename one of them")
      }
    }
  }

  /// The path of a report in a format: that of its folder where it has several files.
  private static func path(_ path: String, _ format: ReportFormat) -> String {
    format.isFolder ? path : "\(path).\(format.rawValue)"
  }

  static func stem(_ name: String) -> String {
    for suffix in [".yaml", ".yml"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }
}
