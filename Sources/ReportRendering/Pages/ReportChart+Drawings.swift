import ReportModel
import ScenarioModel
import SVGCharts

extension ReportChart {
  /// A drawing for each width of page, of which the theme shows one, in the brand's colour; the
  /// element ids begin with that of the figure.
  func drawings(_ id: String, accent: String?) -> String {
    svg(id, ChartStyle(accent: accent))
      + svg("\(id)_narrow", ChartStyle(width: .narrow, accent: accent))
  }
}

extension Report {
  /// The brand's colour where it has a valid one.
  var accent: BrandColor? { brand.accent.flatMap(BrandColor.init) }
}
