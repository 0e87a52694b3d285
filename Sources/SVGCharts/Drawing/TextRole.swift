/// What a text is in its chart, which decides its size and its class; the page's CSS overrides the
/// colours through the classes.
struct TextRole {
  /// The font size in units of the viewBox.
  let size: Double
  /// How much wider the letters are than in regular weight.
  var widening = 1.0
  /// The attributes of the text's element.
  let attributes: Markup

  static let tickLabel = TextRole(
    size: 12, attributes: #"class="tick-label" font-size="12" fill="\#(Palette.mutedInk)""#)
  static let axisTitle = TextRole(
    size: 13, attributes: #"class="axis-title" fill="\#(Palette.mutedInk)""#)
  static let label = TextRole(size: 13, attributes: #"class="label" fill="\#(Palette.ink)""#)
  static let value = TextRole(
    size: 13, widening: 1.1, attributes: #"class="value" font-weight="600" fill="\#(Palette.ink)""#)
  static let note = TextRole(
    size: 12, attributes: #"class="note" font-size="12" fill="\#(Palette.mutedInk)""#)

  /// The attributes of the area behind a text that lies over lines.
  static let background: Markup =
    #"class="label-background" fill="\#(Palette.ground)" fill-opacity="0.85""#
}
