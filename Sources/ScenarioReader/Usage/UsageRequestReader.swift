import ScenarioModel

/// Reads what a workload asks of its usage logs.
struct UsageRequestReader {
  /// Where to note faults.
  let session: ReadingSession
  /// The path of the key.
  let path: String

  /// The request; nil, with an error, if something in it is wrong.
  func read(_ node: YAMLNode, named spot: YAMLSpot) -> UsageRequest? {
    if node.entries == nil {
      return paths(node, "'usage'").map { UsageRequest(logs: $0) }
    }
    guard
      let fields = Fields(node, of: "'usage'", path: path, named: spot, UsageTables.usage, session)
    else { return nil }
    fields.require("logs")
    let logs = fields.value("logs").flatMap { paths($0, fields.name("logs")) }
    let columns = pairs("columns", fields)
    let only = pairs("only", fields)
    if only.count > 1 {
      fields.error("\(fields.name("only")) has more than one column", at: "only")
    }
    let share = fields.number("max_bad_rows")?.value
    let timeZone = fields.text("time_zone")
    guard let logs, !session.hasErrors else { return nil }
    var request = UsageRequest(logs: logs, timeZone: timeZone)
    request.timesAreLocal = fields.flag("local_times", default: false)
    request.countsCacheApart = fields.flag("cached_apart", default: false)
    request.columns = columns.map { UsageRequest.Column(role: $0.key, name: $0.text) }
    request.only = only.first.map { UsageRequest.Pair(column: $0.key, value: $0.text) }
    request.mostBadRows = share
    return request
  }

  /// The paths of a text or of a list of texts, from the scenario's folder.
  private func paths(_ node: YAMLNode, _ name: String) -> [String]? {
    let nodes = node.items ?? [node]
    if nodes.isEmpty { session.error("\(name) names no log", at: node.spot) }
    let paths = nodes.compactMap { node -> String? in
      guard let text = node.text else {
        session.error("\(name) must name a log, not \(node.kindName)", at: node.spot)
        return nil
      }
      let folder = session.folder(ofFile: node.spot.file)
      guard let path = FolderPath.resolved(text, in: folder) else {
        session.error(
          "the log '\(text)' leads out of the scenario's folder", at: node.spot,
          help: "name a file in the folder or below it, without '..'")
        return nil
      }
      return path
    }
    return paths.isEmpty || paths.count < nodes.count ? nil : paths
  }

  private func pairs(_ key: String, _ fields: Fields) -> [(key: String, text: String)] {
    guard let node = fields.value(key) else { return [] }
    guard let entries = node.entries else {
      fields.error("\(fields.name(key)) must be a mapping, not \(node.kindName)", at: key)
      return []
    }
    return entries.compactMap { entry in
      if let text = entry.value.text { return (entry.key, text) }
      session.error(
        "'\(entry.key)' in \(fields.name(key)) must be a text, not \(entry.value.kindName)",
        at: entry.keySpot)
      return nil
    }
  }
}
