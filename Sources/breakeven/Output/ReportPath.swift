import Diagnostics
import Foundation
import ReportRendering

/// Where reports go: the folder, and the scenario's path without its suffix.
enum ReportPath {
  /// The paths of each scenario's reports, one a format; a second one of a name is left out as an
  /// error.
  static func targets(
    of batch: inout Batch, _ order: ReportOrder, below folder: String, console: Console
  ) throws -> [[String]] {
    var owners: [String: String] = [:]
    var collisions: [(read: ReadScenario, fault: Diagnostic)] = []
    var planned: [Planned] = []
    for read in batch.scenarios {
      let path = "\(folder)/\(stem(read.file.reportName))\(order.templateSuffix)"
      let target = self.path(path, order.formats[0])
      if let owner = owners[target.lowercased()] {
        let fault = Diagnostic(
          file: read.file.path, "its report '\(target)' would overwrite that of '\(owner)'",
          help: "rename one of them, or build them in two runs")
        collisions.append((read, fault))
        continue
      }
      owners[target.lowercased()] = read.file.path
      planned.append((read, order.formats.map { self.path(path, $0) }))
    }
    if order.formats.contains(.md) {
      let faults = order.site == .hugo ? nested(planned) : taken(planned, below: folder, order.site)
      let lost = Set(faults.map(\.read.file.position))
      planned.removeAll { lost.contains($0.read.file.position) }
      collisions += faults
    }
    try batch.leaveOut(collisions, console)
    return planned.map(\.paths)
  }

  /// A scenario and the paths of its reports.
  private typealias Planned = (read: ReadScenario, paths: [String])

  /// Pages in the place of the site's own.
  private static func taken(
    _ pages: [Planned], below folder: String, _ site: Site
  ) -> [(read: ReadScenario, fault: Diagnostic)] {
    pages.filter { page in
      let path = page.paths.last ?? ""
      return site.takenNames.contains(path.dropFirst(folder.count + 1).lowercased())
    }.map {
      let fault = Diagnostic(
        file: $0.read.file.path, "its page would stand in place of the site's index",
        help: "rename it")
      return ($0.read, fault)
    }
  }

  /// Pages within the folder of another, in which Hugo looks for none.
  private static func nested(
    _ pages: [Planned]
  ) -> [(read: ReadScenario, fault: Diagnostic)] {
    let owners = Dictionary(
      pages.map { ($0.paths.last ?? "", $0.read.file.path) }, uniquingKeysWith: { one, _ in one })
    return pages.compactMap { read, paths in
      let path = paths.last ?? ""
      let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let parents = folders.indices.map { folders[...$0].joined(separator: "/") }
      return parents.compactMap { owners[$0] }.first.map { owner in
        let fault = Diagnostic(
          file: read.file.path,
          "its page would stand within that of '\(owner)', where Hugo looks for none",
          help: "rename one of them")
        return (read, fault)
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
