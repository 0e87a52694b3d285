import Diagnostics
import Foundation
import ScenarioReader
import UsageLogs

extension ScenarioFolder {
  /// The workload that logs of the scenario's folder show.
  func usage(_ request: UsageRequest, crew: Crew) -> UsageAnswer {
    do {
      return .workload(Array(try text(request, crew).utf8))
    } catch {
      let fault = UsageLogFile.diagnostic(of: error, file: request.logs.first ?? "")
      let line = fault.place.map { ", line \($0.line)" } ?? ""
      return .refused("\(fault.file)\(line): \(fault.message)", help: fault.help)
    }
  }

  private func text(_ request: UsageRequest, _ crew: Crew) throws -> String {
    let log = request.logs[0]
    var columns: [ColumnRole: String] = [:]
    for column in request.columns {
      guard let role = ColumnRole(rawValue: column.role), ColumnRole.mappable.contains(role) else {
        throw Diagnostic(
          file: log, "no column is read as '\(column.role)'",
          help: "use " + ColumnRole.mappable.map(\.rawValue).joined(separator: ", "))
      }
      columns[role] = column.name
    }
    let zone = try request.timeZone.map { name in
      guard let zone = UsageZone(named: name) else {
        throw Diagnostic(
          file: log, "there is no time zone '\(name)'", help: "write a name such as Europe/Berlin")
      }
      return zone
    }
    var rules = UsageRules()
    if let share = request.mostBadRows { rules.mostBadRows = share }
    if request.only != nil { rules.smallGroup = 0 }
    let layout = LayoutRequest(
      columns: columns, group: request.only?.column,
      countsCacheApart: request.countsCacheApart ? true : nil)
    let reader = UsageLogReader(
      layout, zone: zone ?? .utc, naiveTimesAreLocal: request.timesAreLocal, rules: rules)
    let sources = try request.logs.map { try UsageLogFile.source(path(of: $0), named: $0) }
    let summary = UsageSummary(try reader.read(sources, workers: crew.usageWorkers))
    guard let only = request.only else { return UsageText(summary).yaml }
    guard let workload = summary.workloads.first(where: { $0.names == [only.value] }) else {
      let values = summary.workloads.flatMap(\.names).prefix(10).joined(separator: ", ")
      throw Diagnostic(
        file: log, "no row has '\(only.value)' in the column '\(only.column)'",
        help: "it has \(values)")
    }
    return UsageText(summary, of: workload).yaml
  }

  /// The path of a log of the folder, wherever links lead: only inside it.
  private func path(of log: String) throws -> String {
    let folder = URL(fileURLWithPath: scenarioPath).deletingLastPathComponent()
      .resolvingSymlinksInPath()
    let file = folder.appendingPathComponent(log).resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw Diagnostic(file: log, "does not exist")
    }
    guard file.path.hasPrefix(folder.path == "/" ? "/" : folder.path + "/") else {
      throw Diagnostic(file: log, "leads out of the scenario's folder")
    }
    return file.path
  }
}
