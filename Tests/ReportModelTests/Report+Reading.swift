import DecisionEngine
import ReportModel
import ScenarioModel

extension Report {
  /// The client report of a scenario.
  static func client(_ scenario: Scenario, includesInternal: Bool = false) -> Report {
    let provenance = Provenance(
      version: "0", inputs: [.init(name: "scenario", sha256: "00")], command: "breakeven build x")
    return ClientReport.report(
      Assessment(scenario), provenance: provenance, includesInternal: includesInternal)
  }

  /// A value by its path, such as `summary.answer`.
  func value(_ path: String) -> ReportValue? {
    path.split(separator: ".").reduce(values) { value, name in
      guard case .record(let fields)? = value else { return nil }
      return fields[String(name)]
    }
  }

  /// The text of a value, the sentences of a list one after the other.
  func text(_ path: String) -> String {
    Self.text(value(path))
  }

  private static func text(_ value: ReportValue?) -> String {
    switch value {
    case .text(let text)?: text.characters
    case .list(let values)?: values.map { Self.text($0) }.joined(separator: "\n")
    case .record(let fields)?:
      fields.keys.sorted().map { Self.text(fields[$0]) }.joined(separator: "\n")
    case .flag?, nil: ""
    }
  }

  /// A cell by its row's and its column's head.
  func cell(_ table: String, row: String, column: String) -> ReportTable.Cell? {
    guard let table = tables[table],
      let place = table.columns.firstIndex(where: { $0.head.characters == column })
    else { return nil }
    return table.rows.first { $0.cells[0].text.characters == row }?.cells[place]
  }

  /// Everything that it could print.
  var everything: String {
    let tables = tables.values.map { "\($0)" }
    let charts = charts.values.map { "\($0.title) \($0.sentence) \($0.data) \($0.svg("id"))" }
    return "\(values)" + tables.joined() + charts.joined()
  }
}

extension ReportTable {
  /// Whether the body rows of every column of figures add up to the total row, as printed.
  var addsUp: Bool {
    guard let total = rows.first(where: { $0.role == .total }) else { return false }
    return columns.indices.dropFirst().allSatisfy { column in
      guard let sum = total.cells[column].number else { return true }
      let parts = rows.filter { $0.role == .body }.compactMap { $0.cells[column].number }
      return abs(parts.reduce(0, +) - sum) < 1e-6
    }
  }
}
