import DecisionEngine
import SVGCharts

extension ReportContents {
  /// What an option is to the reader of every chart: the cheapest that can be chosen leads.
  func role(of option: Int) -> SeriesRole {
    guard let leader = assessment.cheapest else { return .other(option) }
    if option == leader { return .leading }
    return .other(option < leader ? option : option - 1)
  }
}
