import CommonMark
import ReportModel
import SVGCharts
import ScenarioModel

/// A chart as a file of its own, which asks for nothing and brings its colours for both schemes.
enum ChartFile {
  private static let fonts = "system-ui, \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif"

  /// The file's text.
  static func text(of chart: ReportChart, theme: String, accent: BrandColor?) -> String {
    let svg = chart.svg(chart.id, ChartStyle(accent: accent?.text))
    guard let end = svg.firstIndex(of: ">") else { return svg }
    let style = """
      \(withoutComments(theme))\(accent.map(PageStyle.accent) ?? "")
      .chart { font-family: \(fonts); }

      """
    return svg[..<end] + size(of: svg) + "><style>\n\(Markdown.escapeHTML(style))</style>"
      + svg[svg.index(after: end)...]
  }

  /// The size of the drawing's box, without which a page gives it any.
  private static func size(of svg: String) -> String {
    let box = svg.components(after: "viewBox=\"", before: "\"").split(separator: " ")
    return box.count == 4 ? " width=\"\(box[2])\" height=\"\(box[3])\"" : ""
  }

  private static func withoutComments(_ style: String) -> String {
    var text = ""
    var rest = style[...]
    while let start = rest.firstRange(of: "/*") {
      text += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return text }
      rest = rest[end.upperBound...].drop { $0 == "\n" }
    }
    return text + rest
  }
}

extension String {
  /// What stands between two marks first.
  fileprivate func components(after start: String, before end: String) -> Substring {
    guard let from = firstRange(of: start)?.upperBound,
      let to = self[from...].firstRange(of: end)?.lowerBound
    else { return "" }
    return self[from..<to]
  }
}
