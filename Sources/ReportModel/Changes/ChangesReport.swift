package import DecisionEngine
import Quantities
package import ScenarioModel

/// Builds the report on what changed between two scenarios or saved results.
package struct ChangesReport {
  private let contents: ChangesContents
  private let cover: Scenario?

  /// A report on changes; the cover is dressed as the scenario of the later side where it is one.
  package init(
    _ changes: EvaluationChanges, before: ComparedFile, after: ComparedFile, cover: Scenario?,
    provenance: Provenance, in words: Language = .english
  ) {
    contents = ChangesContents(changes, (before, after), provenance, in: words)
    self.cover = cover
  }

  /// What it is called.
  package var title: RichText {
    words.changes.title(title: RichText(quoted: contents.changes.after.title))
  }

  private var words: Language { contents.words }

  /// The parts in the order of reading, without those that have nothing to show.
  package var sections: [ReportSection] {
    let say = words.changes
    let found = [
      ReportSection(
        heading: say.summary, sentences: contents.summarySentences(),
        tables: [contents.summaryTable()]),
      ReportSection(heading: say.split, tables: [contents.splitTable()]),
      ReportSection(
        heading: say.inputs, sentences: contents.inputSentences(),
        tables: [contents.inputsTable(), contents.settingsTable()]),
      ReportSection(heading: say.options, tables: [contents.optionsTable()]),
      ReportSection(
        heading: say.figures, tables: [contents.figuresTable(), contents.linesTable()]),
      ReportSection(heading: say.breakEven, tables: [contents.breakEvenTable()]),
      ReportSection(heading: say.method, sentences: contents.methodSentences()),
      ReportSection(heading: say.sources, tables: [contents.sourcesTable()]),
    ]
    return found.map { section in
      var shown = section
      shown.tables = section.tables.filter { !$0.rows.isEmpty }
      return shown
    }.filter { !$0.tables.isEmpty || !$0.sentences.isEmpty }
  }

  /// The same as values and tables for the template of a page.
  package var report: Report {
    let sections = sections
    let tables = sections.flatMap(\.tables)
    let names = Set(tables.map(\.id))
    let say = words.changes
    let values: [String: ReportValue] = [
      "sentences": .texts(contents.summarySentences()),
      "unknown": .texts(contents.inputSentences()),
      "method": .texts(contents.methodSentences()),
      "headings": .record([
        "summary": .text(say.summary), "split": .text(say.split), "inputs": .text(say.inputs),
        "options": .text(say.options), "figures": .text(say.figures),
        "break_even": .text(say.breakEven), "method": .text(say.method),
        "sources": .text(say.sources),
      ]),
      "has_inputs": .flag(names.contains("inputs")),
      "has_settings": .flag(names.contains("settings")),
      "has_options": .flag(names.contains("options")),
      "has_figures": .flag(names.contains("figures")),
      "has_lines": .flag(names.contains("lines")),
      "has_break_even": .flag(names.contains("break-even")),
    ]
    return Report(
      title: title, brand: cover?.brand ?? Brand(),
      values: .record(values.merging(coverValues) { first, _ in first }),
      tables: Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0) }), charts: [:],
      language: words)
  }

  private var coverValues: [String: ReportValue] {
    let version = contents.provenance.version
    guard let cover else {
      var values = Cover.blank(version: version, currency: contents.currency)
      values["title"] = .text(title)
      return values
    }
    var values = Cover.values(cover, version: version, in: words)
    values["title"] = .text(title)
    return values
  }
}
