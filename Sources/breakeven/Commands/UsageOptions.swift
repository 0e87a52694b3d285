import ArgumentParser
import Quantities
import UsageLogs

/// How usage logs are read.
struct UsageOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "Print a workload for each value of a column, such as model or api_key.")
  var by: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Name the columns of a log of another format.", discussion: Self.roles,
      valueName: "role=name,…"))
  var columns: String?

  @Flag(help: "With --columns: cached tokens are not within the input tokens.")
  var cachedApart = false

  @ArgumentParser.Option(help: "The clock of the week, such as Europe/Berlin (default: UTC).")
  var timeZone: String?

  @Flag(help: "Take times without an offset for those of --time-zone, not for UTC.")
  var localTimes = false

  @ArgumentParser.Option(help: "The share of rows that may be left out (default: 0.1%).")
  var maxBadRows: String?

  @ArgumentParser.Option(help: "With --by: pool groups below this share (default: 2%).")
  var small: String?

  private static let roles =
    "Roles: " + ColumnRole.mappable.map(\.rawValue).joined(separator: ", ") + "."

  func validate() throws {
    _ = try request()
    _ = try zone()
    _ = try rules()
  }

  /// Which columns are read.
  func request() throws -> LayoutRequest {
    var names: [ColumnRole: String] = [:]
    for part in columns?.split(separator: ",") ?? [] {
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.drop { $0 == " " } }
      guard pair.count == 2, let role = ColumnRole(rawValue: String(pair[0])),
        ColumnRole.mappable.contains(role)
      else {
        throw ValidationError("--columns takes role=name, not '\(part)'. \(Self.roles)")
      }
      guard names.updateValue(String(pair[1]), forKey: role) == nil else {
        throw ValidationError("--columns names '\(role.rawValue)' twice")
      }
    }
    return LayoutRequest(
      columns: names, group: by, countsCacheApart: cachedApart ? true : nil)
  }

  /// The clock of the week.
  func zone() throws -> UsageZone {
    guard let timeZone else { return .utc }
    guard let zone = UsageZone(named: timeZone) else {
      throw ValidationError("--time-zone takes a name such as Europe/Berlin, not '\(timeZone)'")
    }
    return zone
  }

  /// The bounds that were asked for.
  func rules() throws -> UsageRules {
    var rules = UsageRules()
    if let share = try share(maxBadRows, "--max-bad-rows") { rules.mostBadRows = share }
    if let share = try share(small, "--small") { rules.smallGroup = share }
    return rules
  }

  private func share(_ text: String?, _ option: String) throws -> Double? {
    guard let text else { return nil }
    guard let value = try? NumberReading(text).value, (0...1).contains(value) else {
      throw ValidationError("\(option) takes a share such as 0.1%, not '\(text)'")
    }
    return value
  }
}
