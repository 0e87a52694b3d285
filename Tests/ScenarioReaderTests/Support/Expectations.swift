import Quantities
import Diagnostics
import ScenarioModel
import ScenarioReader
import TestSupport
import Testing

/// Reads a scenario with the catalog and policy of the tests.
func read(
  _ text: String, name: String = "s.yaml",
  picture: @escaping @Sendable (String) -> FileAnswer = { _ in .missing },
  bases: [String: String] = [:]
) throws -> Reading<Scenario> {
  let reader = ScenarioReader(
    catalog: try Inputs.readCatalog(), policy: Inputs.policy, picture: picture,
    base: { path in bases[path].map { .bytes(Array($0.utf8)) } ?? .missing })
  return reader.read(Inputs.file(text, name))
}

/// The scenario of a text that has no errors.
func readGood(_ text: String) throws -> Scenario {
  let reading = try read(text)
  let errors = reading.diagnostics.filter { $0.severity == .error }
  #expect(errors.map { DiagnosticText().text($0, source: text) } == [])
  return try #require(reading.value)
}

/// Holds the faults of a scenario against the marks in its text.
func expectFaults(
  _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = MarkedText(marked)
  expectSameFaults(try read(text.text).diagnostics, text, sourceLocation: sourceLocation)
}

/// Holds diagnostics against the marks of a text.
func expectSameFaults(
  _ diagnostics: [Diagnostic], _ text: MarkedText,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = text.marks.map { line($0.line, $0.column, $0.length, $0.message, $0.help) }
  var actual: [String] = []
  for (index, found) in diagnostics.enumerated() {
    let looksAtHelp = index < text.marks.count && text.marks[index].help != nil
    let (place, message) = (found.place, "\(found.severity): \(found.message)")
    actual.append(
      line(
        place?.line ?? 0, place?.column ?? 0, place?.length ?? 0, message,
        looksAtHelp ? found.help : nil))
  }
  #expect(actual == expected, sourceLocation: sourceLocation)
}

private func line(
  _ line: Int, _ column: Int, _ length: Int, _ message: String, _ help: String?
) -> String {
  "\(line):\(column)+\(length) \(message)" + (help.map { " | " + $0 } ?? "")
}

extension Scenario {
  /// The rows of the register as short texts, by path.
  func rows(_ prefix: String) -> [String] {
    assumptions.filter { $0.path.hasPrefix(prefix) }
      .map { "\($0.path) \($0.value)" + ($0.isDefault ? " default" : "") }
  }

  /// The row of a path.
  func row(_ path: String) -> Assumption? { assumptions.first { $0.path == path } }
}

extension String {
  /// What stands before and after the first place of a text.
  func components(around text: String) -> (before: String, after: String) {
    let parts = split(separator: text, maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.last ?? "")
  }
}
