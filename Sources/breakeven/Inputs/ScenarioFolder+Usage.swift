import Diagnostics
import Foundation
import ScenarioModel
import ScenarioReader
import UsageLogs

extension ScenarioFolder {
  /// The workload that logs of the scenario's folder show.
  func usage(_ request: UsageRequest, in library: UsageLibrary) -> UsageAnswer {
    do {
      return try answer(request, library)
    } catch {
      let fault = UsageLogFile.diagnostic(of: error, file: request.logs.first ?? "")
      let line = fault.place.map { ", line \($0.line)" } ?? ""
      return .refused("\(fault.file)\(line): \(fault.message)", help: fault.help)
    }
  }

  private func answer(_ request: UsageRequest, _ library: UsageLibrary) throws -> UsageAnswer {
    let volume = try volume(request, library)
    let summary = volume.summary
    let workload = try workload(request, summary)
    let logs = zip(request.logs, volume.digests).map {
      Provenance.Input(name: Provenance.logPrefix + $0, sha256: $1)
    }
    return .workload(
      Array(UsageText(summary, of: workload).yaml.utf8), summary.traffic(of: workload), logs: logs)
  }

  private func volume(
    _ request: UsageRequest, _ library: UsageLibrary
  ) throws -> UsageLibrary.Volume {
    let reader = try reader(request)
    let paths = try request.logs.map(path)
    var asked = request
    asked.only = nil
    let key = UsageLibrary.Key(paths: paths, request: asked, column: request.only?.column)
    return try library.volume(key) { [crew = library.crew] in
      let digests = paths.map { _ in LogDigest() }
      let sources = try paths.indices.map {
        try UsageLogFile.source(paths[$0], named: request.logs[$0], digest: digests[$0])
      }
      let summary = UsageSummary(try reader.read(sources, workers: crew.usageWorkers))
      return UsageLibrary.Volume(summary: summary, digests: digests.map(\.hexadecimal))
    }
  }

  private func workload(
    _ request: UsageRequest, _ summary: UsageSummary
  ) throws -> WorkloadUsage {
    guard let only = request.only else { return summary.total }
    if let own = summary.workloads.first(where: { $0.names == [only.value] }) { return own }
    let values = summary.workloads.flatMap(\.names).prefix(Self.mostListed).joined(separator: ", ")
    throw Diagnostic(
      file: request.logs.first ?? "",
      "no row has '\(only.value)' in the column '\(only.column)'", help: "it has \(values)")
  }

  private static let mostListed = 10

  private func reader(_ request: UsageRequest) throws -> UsageLogReader {
    let log = request.logs.first ?? ""
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
    return UsageLogReader(
      layout, zone: zone ?? .utc, naiveTimesAreLocal: request.timesAreLocal, rules: rules)
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
