import Quantities
import ScenarioModel

/// Reads how the work is spread over the week (model.md, 2).
struct TrafficReader {
  /// The names of the shapes.
  enum ShapeName: String, CaseIterable {
    case steady
    case businessHours = "business-hours"
    case overnight, hourly
  }

  /// The workload's keys.
  let workload: Fields

  /// The traffic; steady where nothing is said or something is wrong.
  func read() -> Traffic {
    guard let fields = workload.fields("traffic") else {
      let path = workload.path("traffic") + ".burst"
      return Traffic(
        shape: .steady,
        burst: workload.session.defaultFigure(
          1, .factor, path: path, rule: WorkloadTables.traffic.rule(of: "burst")))
    }
    // A log that is named was laid under before; what is left names none.
    _ = fields.value("usage")
    let shape = shape(fields)
    let burst = fields.figure("burst", default: 1)
    var traffic = Traffic(shape: shape, burst: burst)
    traffic.findings = findings(fields)
    return traffic
  }

  private func findings(_ fields: Fields) -> [String] {
    fields.items("findings").compactMap { node in
      if let text = node.text { return text }
      fields.session.error(
        "\(fields.name("findings")) must hold texts, not \(node.kindName)", at: node.spot)
      return nil
    }
  }

  private func shape(_ fields: Fields) -> Traffic.Shape {
    let name: ShapeName? = fields.choice("shape")
    let isWrong = fields.has("shape") && name == nil
    let peak = fields.figure("peak_to_trough")
    let hours = hours(fields)
    if isWrong { return .steady }
    if name != .businessHours, fields.has("peak_to_trough") {
      refuse("peak_to_trough", ShapeName.businessHours, fields)
    }
    if name != .hourly, fields.has("hours") {
      refuse("hours", ShapeName.hourly, fields)
    }
    switch name ?? .steady {
    case .steady: return .steady
    case .overnight: return .overnight
    case .businessHours: return peak.map { .businessHours(peakToTrough: $0) } ?? .steady
    case .hourly: return .hourly(hours)
    }
  }

  private func refuse(_ key: String, _ shape: ShapeName, _ fields: Fields) {
    fields.error(
      "'\(key)' in \(fields.scope) goes only with 'shape: \(shape.rawValue)'", at: key)
  }

  private func hours(_ fields: Fields) -> [Double] {
    guard fields.has("hours") else { return [] }
    let items = fields.items("hours")
    let reader = NumberReader(
      session: fields.session, rule: fields.table.rule(of: "hours"), path: fields.path("hours"),
      name: "an hour of \(fields.name("hours"))")
    if fields.value("hours")?.items != nil, !WorkloadTables.hourCounts.contains(items.count) {
      fields.error(
        "\(fields.name("hours")) must be 24 or 168 numbers, not \(items.count)", at: "hours")
      return []
    }
    let hours = items.compactMap { reader.read($0)?.value }
    if !items.isEmpty, hours.count == items.count, hours.allSatisfy({ $0 == 0 }) {
      fields.error("\(fields.name("hours")) can't all be 0", at: "hours")
    }
    return hours
  }
}
