import Diagnostics
import Foundation

/// Where reports go: the folder, and the scenario's path without its suffix.
enum ReportPath {
  /// The paths of each scenario's reports, one a format; a second one of a name is left out as an
  /// error.
  static func targets(
    of batch: inout Batch, _ order: ReportOrder, below folder: String, console: Console
  ) throws -> [[String]] {
    var owners: [String: String] = [:]
    var collisions: [(ReadScenario, Diagnostic)] = []
    var targets: [[String]] = []
    for read in batch.scenarios {
      let path = "\(folder)/\(stem(read.file.reportName))\(order.templateSuffix)"
      let target = "\(path).\(order.formats[0].rawValue)"
      if let owner = owners[target.lowercased()] {
        let fault = Diagnostic(
          file: read.file.path, "its report '\(target)' would overwrite that of '\(owner)'",
          help: "rename one of them, or build them in two runs")
        collisions.append((read, fault))
        continue
      }
      owners[target.lowercased()] = read.file.path
      targets.append(order.formats.map { "\(path).\($0.rawValue)" })
    }
    try batch.leaveOut(collisions, console)
    return targets
  }

  private static func stem(_ name: String) -> String {
    for suffix in [".yaml", ".yml"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }
}
