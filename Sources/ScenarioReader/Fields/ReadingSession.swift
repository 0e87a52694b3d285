import Diagnostics
import Quantities
import ScenarioModel

/// What the readers of one file, with those it extends, write to: diagnostics, the assumption
/// register, marks.
///
/// A class because the readers of all parts of a file add to the same lists.
final class ReadingSession {
  /// The most faults that are listed.
  static let diagnosticLimit = 1000

  /// The file as the user named it.
  let file: String
  /// The rows of the assumption register.
  private(set) var assumptions: [Assumption] = []
  /// The key paths of mappings marked `internal: true`.
  private(set) var internalPaths: [KeyPathText] = []
  /// The day on which prices are looked at, and the days after which they are stale.
  var staleness: (day: CalendarDate?, limit: Int) = (nil, 180)
  private var files: [SourceText]
  private var found: [Diagnostic] = []
  private var rowsByPath: [KeyPathText: Int] = [:]

  /// A session for a file's text.
  init(file: String, text: String) {
    self.file = file
    files = [SourceText(name: file, text: text)]
  }

  /// A session for another scenario made of the same files, with a register of its own.
  func sibling() -> ReadingSession { ReadingSession(file: file, files: files) }

  private init(file: String, files: [SourceText]) {
    self.file = file
    self.files = files
  }

  /// Takes over what a sibling found that is not known yet.
  func adopt(_ sibling: ReadingSession) {
    for fault in sibling.found where !isFull && !found.contains(fault) { found.append(fault) }
  }

  /// Adds a file that is laid under the others, and gives its number.
  func add(file: String, text: String) -> Int {
    files.append(SourceText(name: file, text: text))
    return files.count - 1
  }

  /// The lines of the file that has a number.
  func lines(ofFile number: Int) -> SourceLines { files[number].lines }

  /// The folder of the file that has a number, from the scenario's, with its slash.
  func folder(ofFile number: Int) -> String {
    let own = FolderPath.folder(of: file).count
    return String(FolderPath.folder(of: files[number].name).dropFirst(own))
  }

  /// The name of the file that has a number.
  func name(ofFile number: Int) -> String { files[number].name }

  /// Notes a fault that stops the run.
  func error(_ message: String, at spot: YAMLSpot, help: String? = nil) {
    note(.error, message, at: spot, help: help)
  }

  /// Notes a fault that stops the run, at a stretch of the text at a spot.
  func error(_ message: String, at spot: YAMLSpot, _ stretch: Range<Int>, help: String? = nil) {
    guard !isFull else { return }
    found.append(
      Diagnostic(
        file: files[spot.file].name, at: files[spot.file].lines.place(of: spot, stretch),
        message, help: help))
  }

  /// Notes a fault that doesn't.
  func warning(_ message: String, at spot: YAMLSpot, help: String? = nil) {
    note(.warning, message, at: spot, help: help)
  }

  /// Notes a warning about the file as a whole.
  func warning(_ message: String, help: String? = nil) {
    found.append(Diagnostic(.warning, file: file, message, help: help))
  }

  /// Marks a mapping as internal.
  func markInternal(_ path: KeyPathText) {
    if !internalPaths.contains(path) { internalPaths.append(path) }
  }

  /// The diagnostics sorted by file and place, each once.
  var diagnostics: [Diagnostic] {
    var unique: [Diagnostic] = []
    for diagnostic in sorted {
      let beside = unique.reversed().prefix { $0.place == diagnostic.place }
      if !beside.contains(diagnostic) { unique.append(diagnostic) }
    }
    guard isFull else { return unique }
    return unique + [
      Diagnostic(file: file, "too many faults: the first \(Self.diagnosticLimit) are listed")
    ]
  }

  private var sorted: [Diagnostic] {
    let order = Dictionary(
      files.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: min)
    return found.enumerated()
      .sorted { left, right in
        let (a, b) = (left.element, right.element)
        if a.file != b.file { return order[a.file] ?? 0 < order[b.file] ?? 0 }
        return switch (a.place, b.place) {
        case (let a?, let b?) where a != b: a < b
        case (nil, _?): true
        case (_?, nil): false
        default: left.offset < right.offset
        }
      }
      .map(\.element)
  }

  /// Whether as many faults were noted as are listed.
  var isFull: Bool { found.count > Self.diagnosticLimit }

  /// Whether an error was found.
  var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// Adds a row to the register, or finds the one that already says the same of the same path.
  func register(_ row: Assumption) -> Int {
    if let index = rowsByPath[row.path], assumptions[index] == row { return index }
    assumptions.append(row)
    rowsByPath[row.path] = assumptions.count - 1
    return assumptions.count - 1
  }

  /// A figure of a number that somebody gave.
  func figure(
    _ number: SourcedNumber, _ unit: Unit, path: KeyPathText, isPrice: Bool = false,
    rule: NumberRule? = nil
  ) -> Figure {
    let rule = rule ?? NumberRule.usual(unit)
    let row = Assumption(
      path: path, value: number.value, distribution: number.distribution, unit: unit,
      evidence: number.evidence, source: number.source, asOf: number.asOf, isPrice: isPrice,
      least: rule.least, most: rule.most, isWhole: rule.isWhole)
    return Figure(number.value, assumption: register(row))
  }

  /// A figure that nobody gave.
  func defaultFigure(
    _ value: Double, _ unit: Unit, path: KeyPathText, source: String? = nil,
    evidence: Evidence = .assumed, rule: NumberRule? = nil
  ) -> Figure {
    let rule = rule ?? NumberRule.usual(unit)
    let row = Assumption(
      path: path, value: value, unit: unit, evidence: evidence, source: source, isDefault: true,
      least: rule.least, most: rule.most, isWhole: rule.isWhole)
    return Figure(value, assumption: register(row))
  }

  private func note(
    _ severity: Diagnostic.Severity, _ message: String, at spot: YAMLSpot, help: String?
  ) {
    guard !isFull else { return }
    found.append(
      Diagnostic(
        severity, file: files[spot.file].name, at: files[spot.file].lines.place(of: spot),
        message, help: help))
  }
}
