import CommonMark
import Diagnostics
import ReportModel

/// Checks the Markdown of a template that is not filled yet: directives, footnotes and raw HTML.
struct TemplateDirectiveCheck {
  /// What the fences of a template can ask for.
  static let names = ["table", "chart", "note", "contents"]

  private(set) var diagnostics: [Diagnostic] = []
  /// What the template holds beside its values.
  let scan: DirectiveScan
  private let file: String
  private let vocabulary: ReportVocabulary

  /// Checks a source against the tables and charts that a report has.
  init(of source: TemplateSource, against vocabulary: ReportVocabulary) {
    file = source.file
    self.vocabulary = vocabulary
    scan = Markdown.directives(in: source.outline, names: Self.names)
    diagnostics = scan.faults.map { Diagnostic($0, in: source.file) }
    for directive in scan.directives { check(directive) }
    for reference in scan.references { check(reference) }
    diagnostics += ValueProbe.diagnostics(of: source, ignoring: scan.faults)
  }

  private mutating func check(_ directive: Directive) {
    // What holds a tag is reported by the probe.
    guard !directive.argument.contains("{{") else { return }
    switch directive.name {
    case "table":
      checkArgument(of: directive, among: vocabulary.tables.keys)
      checkKeys(of: directive, among: ["caption", "columns", "numbered"])
      if let columns = vocabulary.tables[directive.argument] {
        checkColumns(of: directive, among: columns)
      }
    case "chart":
      checkArgument(of: directive, among: vocabulary.charts)
      checkKeys(of: directive, among: ["caption", "numbered"])
    default: break
    }
  }

  private mutating func check(_ reference: CrossReference) {
    let place = SourcePlace(line: reference.line, column: reference.column)
    let parts = reference.target.split(separator: "_", maxSplits: 1).map(String.init)
    switch (parts.first ?? "", parts.count) {
    case ("table", 2) where vocabulary.tables[parts[1]] == nil:
      reportUnknown("table", parts[1], among: vocabulary.tables.keys, at: place)
    case ("chart", 2) where !vocabulary.charts.contains(parts[1]):
      reportUnknown("chart", parts[1], among: vocabulary.charts, at: place)
    case ("table", 2), ("chart", 2):
      guard reference.isInHeading, !reference.hasText else { return }
      diagnostics.append(
        Diagnostic(file: file, at: place, "reference in a heading", help: "put it in the text"))
    default:
      guard !reference.hasText else { return }
      diagnostics.append(
        Diagnostic(
          file: file, at: place, "link without a text",
          help: "write one between its brackets, or link to '#table_NAME' or '#chart_NAME'"))
    }
  }

  private mutating func checkArgument(
    of directive: Directive, among names: some Collection<String>
  ) {
    let (kind, name) = (directive.name, directive.argument)
    let place = SourcePlace(line: directive.line, column: directive.column, length: 3)
    if name.isEmpty {
      diagnostics.append(
        Diagnostic(
          file: file, at: place, "'{\(kind)}' names no \(kind)",
          help: "write one of \(Self.quoted(names))"))
    } else if !names.contains(name) {
      reportUnknown(kind, name, among: names, at: place)
    }
  }

  private mutating func checkKeys(of directive: Directive, among keys: [String]) {
    for option in directive.options {
      if !keys.contains(option.key) {
        reportUnknown("option", option.key, among: keys, at: option.place)
      } else if option.key == "numbered", !["yes", "no"].contains(option.value) {
        diagnostics.append(
          Diagnostic(
            file: file, at: option.place, "'numbered' is '\(option.value)'",
            help: "write 'yes' or 'no'"))
      }
    }
  }

  private mutating func checkColumns(of directive: Directive, among columns: [String]) {
    for option in directive.options where option.key == "columns" {
      for column in TableHTML.columnNames(option.value) where !columns.contains(column) {
        reportUnknown("column", column, among: columns, at: option.place)
      }
    }
  }

  private mutating func reportUnknown(
    _ kind: String, _ name: String, among names: some Collection<String>, at place: SourcePlace
  ) {
    let nearest = NearestName.to(name, among: names)
    let help = nearest.map { "did you mean '\($0)'?" } ?? "choose from \(Self.quoted(names))"
    diagnostics.append(Diagnostic(file: file, at: place, "unknown \(kind) '\(name)'", help: help))
  }

  private static func quoted(_ names: some Collection<String>) -> String {
    names.sorted().map { "'\($0)'" }.joined(separator: ", ")
  }
}

extension Diagnostic {
  /// A fault of the Markdown in a file.
  init(_ fault: MarkdownFault, in file: String) {
    let place = SourcePlace(line: fault.line, column: fault.column)
    self.init(file: file, at: place, fault.message, help: fault.help)
  }
}

extension DirectiveOption {
  fileprivate var place: SourcePlace {
    SourcePlace(line: line, column: column, length: key.unicodeScalars.count)
  }
}
