/// The colours of a chart that no page restyles: on white, text has a contrast of at least 4.5,
/// lines and areas at least 3.
enum Palette {
  static let ground: Markup = "#fff"
  static let ink: Markup = "#1f2933"
  static let mutedInk: Markup = "#4b5563"
  static let axis: Markup = "#6b7280"
  /// Grid lines and bands only support what axes and labels say; they are to recede.
  static let grid: Markup = "#dfe3e9"
  static let band: Markup = "#e7ecf3"

  /// The accent where nobody gives another.
  static let accent = "#0b5cad"
  /// The accent that the drawing as a whole has, in elements: paper knows no style sheet in a
  /// drawing, but the colour that an element inherits.
  static let current: Markup = "currentColor"
  /// Tones of what doesn't lead, told apart by lightness.
  static let others: [Markup] = ["#5d6978", "#8792a1", "#4b5563"]
  /// The parts of bars after the first, which has the accent; neighbours differ in lightness too,
  /// for paper without colour.
  static let parts: [Markup] = [
    "#c27a1e", "#174e57", "#8d7cb8", "#7a2e43", "#6f8f3a", "#3f4a5a", "#b5678f",
  ]
  /// How much of the accent each step of a heat map shows, at even steps of lightness.
  static let heat: [Double] = [0.05, 0.18, 0.3, 0.42, 0.54, 0.66, 0.78, 0.89, 1]
}
