/// How a chart is drawn: what its values don't decide.
package struct ChartStyle: Sendable {
  /// How wide the drawing is.
  package let width: ChartWidth
  /// The colour of what leads, such as `#0b5cad`.
  package let accent: String

  /// Makes a style; without an accent it is the module's own.
  package init(width: ChartWidth = .wide, accent: String? = nil) {
    self.width = width
    self.accent = accent ?? Palette.accent
  }
}
