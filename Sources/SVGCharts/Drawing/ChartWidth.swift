/// How wide a chart is drawn; its letters have the same size in either width.
package enum ChartWidth: CaseIterable, Sendable {
  /// For screens and paper.
  case wide
  /// For phones, in which a wide drawing would be too small to read.
  case narrow

  /// The width in units of the viewBox.
  var units: Double {
    switch self {
    case .wide: 640
    case .narrow: 300
    }
  }

  /// The end of the class that the page's CSS shows or hides.
  var name: Markup {
    switch self {
    case .wide: "wide"
    case .narrow: "narrow"
    }
  }
}
