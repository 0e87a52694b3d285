@testable import CommonMark

extension Markdown {
  static let names = ["chart", "contents", "note", "table"]

  /// A page whose directives expand to their name and argument in brackets.
  static func page(_ source: String, reservedIDs: Set<String> = []) throws -> RenderedPage {
    try renderHTML(
      source, directives: names, reservedIDs: reservedIDs, renderTable: { $0.markup }
    ) {
      "[\($0.name) \($0.argument)]"
    }
  }

  static func html(_ source: String) throws -> String { try page(source).html }

  static func scan(_ template: String) -> DirectiveScan { directives(in: template, names: names) }

  /// The faults of a template, each as `line:column message`.
  static func faults(_ template: String) -> [String] {
    scan(template).faults.map { "\($0.line):\($0.column) \($0.message)" }
  }
}

extension PipeTable {
  /// The cells in brackets, a row a line.
  var markup: String {
    ([header] + rows).map { $0.map { "[\($0.html)]" }.joined() }.joined(separator: "\n")
  }
}
