/// The colours of a chart that no page restyles: on white, text has a contrast of at least 4.5,
/// lines and areas at least 3.
enum Palette {
  static let ground: Markup = "#fff"
  static let ink: Markup = "#1f2933"
  static let mutedInk: Markup = "#4b5563"
  static let axis: Markup = "#6b7280"
  /// Grid lines and bands only support what axes and labels say; they are to recede.
  static let grid: Markup = "#d9dee5"
  static let band: Markup = "#e7ecf3"

  /// Neighbours differ in lightness too, for paper without colour.
  static let series: [Markup] = [
    "#0b5cad", "#d9670a", "#0f4f4a", "#8c6ad6", "#8a1c4a", "#5b8c1a", "#3f4a5a", "#c2569b",
  ]
  /// From light to dark at even steps of lightness.
  static let heat: [Markup] = [
    "#f0f4f9", "#c2dcfe", "#98c4fa", "#73abef", "#5392de", "#377ac8", "#2063ac", "#104c8c",
    "#08386a",
  ]
}
