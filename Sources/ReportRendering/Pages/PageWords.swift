import CommonMark
import ReportModel

/// What a page says around tables and charts, as HTML.
struct PageWords: Sendable {
  /// In place of a table without rows.
  let nothingToShow: String
  /// Read out in place of a dash.
  let noFigure: String
  /// At the row that the scenario is in.
  let youAreHere: String
  /// Above the figures of a chart.
  let chartFigures: String
  /// Above those of all charts, on paper.
  let allChartFigures: String
  /// Of the lists and footnotes of the page.
  let landmarks: LandmarkWords
  private let language: Language

  /// The words of a language.
  init(_ language: Language) {
    let page = language.page
    self.language = language
    nothingToShow = page.nothingToShow.html
    noFigure = page.noFigure.html
    youAreHere = page.youAreHere.html
    chartFigures = page.chartFigures.html
    allChartFigures = page.allChartFigures.html
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

  /// What a table without a caption is called, by the heads of its columns.
  func table(columns: [String]) -> String {
    language.page.table(columns: language.row(columns.map { RichText($0) })).html
  }
}
