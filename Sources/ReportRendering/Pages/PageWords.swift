import CommonMark
import ReportModel

/// What a page says around tables and charts, as HTML.
struct PageWords: Sendable {
  /// In place of a table without rows.
  let nothingToShow: String
  /// The same without markup.
  let nothing: String
  /// Read out in place of a dash.
  let noFigure: String
  /// At the row that the scenario is in.
  let youAreHere: String
  /// The same without markup.
  let here: String
  /// Above the figures of a chart.
  let chartFigures: String
  /// Above those of all charts, on paper.
  let allChartFigures: String
  /// The same without markup.
  let figures: String
  /// What numbered directives are called, by their names.
  let labels: [String: String]
  /// Of the lists and footnotes of the page.
  let landmarks: LandmarkWords
  private let language: Language

  /// The words of a language.
  init(_ language: Language) {
    let page = language.page
    self.language = language
    nothingToShow = page.nothingToShow.html
    (nothing, here) = (page.nothingToShow.characters, page.youAreHere.characters)
    figures = page.allChartFigures.characters
    noFigure = page.noFigure.html
    youAreHere = page.youAreHere.html
    chartFigures = page.chartFigures.html
    allChartFigures = page.allChartFigures.html
    labels = [
      "table": page.tableLabel.characters, "chart": page.figureLabel.characters,
    ]
    landmarks = LandmarkWords(
      contents: page.contents.characters, notes: page.notes.characters,
      note: { language.page.note(number: $0).characters },
      back: { number, use in
        let words = language.page
        let text =
          use == 1 ? words.back(number: number) : words.backToUse(number: number, use: use)
        return text.characters
      })
  }

  /// What the figures behind a labelled chart are called.
  func inNumbers(_ label: String) -> String {
    language.page.inNumbers(label: label).characters
  }

  /// Which part of a table that is printed in several this is.
  func part(_ number: Int, of count: Int) -> String {
    language.page.part(number: String(number), count: String(count)).html
  }

  /// What a table without a caption is called, by the heads of its columns.
  func table(columns: [String]) -> String {
    language.page.table(columns: language.row(columns.map { RichText($0) })).html
  }
}
