import ArgumentParser
import ReportModel
import ScenarioModel

/// `breakeven help templates`: prints what templates may use.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Print what a report's templates may use.")

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let reports = ReportKind.allCases.flatMap { kind in
      ["", "The \(kind.rawValue) report, from templates/\(kind.rawValue)/report.md.mustache:"]
        + kind.vocabulary.lines
    }
    let changes =
      ["", "The report of 'diff', from templates/changes/report.md.mustache:"]
      + ReportVocabulary.changes.lines
    let words = ["", "Every report, in the words of templates/languages/:"]
    let lines = reports + changes + words + ReportVocabulary.wordLines
    try Console(reading).print(Self.rules + lines.joined(separator: "\n") + "\n")
  }

  /// What holds for the templates of every report.
  private static let rules = """
    A template is Markdown (CommonMark, with GitHub's pipe tables and footnotes) filled by Mustache.

    {{name}} is a value, {{a.b}} a part of a record, {{#name}}…{{/name}} a section for each item of a
    list or where a value is there or true, {{^name}}…{{/name}} where it is not, {{>name}} a partial.
    Every value is escaped; {{{name}}} and raw HTML are errors, and so are names, tables, columns
    and charts that are not listed below.

    {{words.GROUP.NAME}} is fixed text of the report's language, from the section 'templates' of its
    file: Markdown in a report's template, plain text in the page's HTML and in a style.

    Figures come in as fences, on lines of their own:
      ```{table} NAME       a table; options 'caption: …' and 'columns: a, b'
      ```{chart} NAME       a chart with its sentence and its figures; option 'caption: …'
      ```{note}             Markdown set apart
      ```{contents}         the headings; option 'depth: 2'

    Tables and charts are numbered in their order, but those with the option 'numbered: no'; sections are
    where the report has {contents}. [](#table_NAME) and [](#chart_NAME) read 'Table 3' or 'Figure 2'
    and lead there; the table must be on every page that has the link, so a link to one inside of a
    section {{#name}} stands inside of the same section.

    A partial is looked for in the report's folder, then in templates/shared; the page's shell is
    templates/theme/page.html.mustache with 'cover' and 'footer', its look the style sheets beside
    it. 'breakeven init --templates' copies all of them out; 'build --template DIR' lays a folder's
    files over a report's, and its theme/ over the theme.

    """
}
