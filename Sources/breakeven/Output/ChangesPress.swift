import Diagnostics
import Quantities
import ReportModel
import ReportRendering
import ScenarioModel

/// Writes what changed between two sides in a format.
struct ChangesPress {
  private let sides: ComparedSides
  private let workshop: Workshop
  private let templates: ReportTemplates
  private let language: Language

  /// Finds the language of the later scenario, or of the earlier, or English.
  init(_ sides: ComparedSides, workshop: Workshop) throws {
    (self.sides, self.workshop) = (sides, workshop)
    let console = workshop.console
    templates = try ReportTemplates(EarlyReading.files(console), folder: nil, console: console)
    var batch = Batch(keepsGoing: false)
    for read in sides.reads { batch.add(read) }
    let languages = try templates.languages(of: &batch, console: console)
    language = sides.reads.last.flatMap { languages[$0.language.tag] } ?? .english
  }

  /// The text of a format.
  func text(_ format: ChangesFormat, includesInternal: Bool) throws -> String {
    try NumberText.$format.withValue(sides.cover?.format ?? .enUS) {
      let found = ChangesReport(
        sides.changes, before: sides.files.old, after: sides.files.new, cover: sides.cover,
        provenance: provenance(format, includesInternal), in: language)
      switch format {
      case .text:
        return SectionsText(isColored: workshop.console.paintsOutput)
          .text(title: found.title, found.sections)
      case .md:
        return SectionsMarkdown(in: language).text(title: found.title, found.sections)
      case .html:
        return try templates.changesRenderer(in: language, console: workshop.console)
          .html(found.report)
      }
    }
  }

  /// The program, what both sides share, and the command without its places.
  private func provenance(_ format: ChangesFormat, _ includesInternal: Bool) -> Provenance {
    var words = ["breakeven", "diff"]
    if includesInternal { words.append("--internal") }
    if format != .text { words.append("--to \(format.rawValue)") }
    words += [sides.files.old, sides.files.new].map { Workshop.shellWord($0.name) }
    var inputs: [Provenance.Input] = []
    for read in sides.reads {
      let own = workshop.provenance(
        of: read, command: "diff", includesInternal: includesInternal
      ).inputs.dropFirst()
      inputs += own.filter { !inputs.contains($0) }
    }
    return Provenance(
      version: Breakeven.version, inputs: inputs, command: words.joined(separator: " "))
  }
}
