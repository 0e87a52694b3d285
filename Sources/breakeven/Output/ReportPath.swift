import Diagnostics
import Foundation

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
      let target = "\(path).\(order.formats[0].rawValue)"
      if let owner = owners[target.lowercased()] {
        collisions.append(
          Diagnostic(
            file: read.file.path, "its report '\(target)' would overwrite that of '\(owner)'",
            help: "rename one of them, or build them in two runs"))
      }
      owners[target.lowercased()] = read.file.path
      return order.formats.map { "\(path).\($0.rawValue)" }
    }
    guard collisions.isEmpty else {
      console.report(collisions)
      throw ExitStatus.inputFault
    }
    return targets
  }

  private static func stem(_ name: String) -> String {
    for suffix in [".yaml", ".yml"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }
}
