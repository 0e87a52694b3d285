/// The attributes of the lines that carry no data.
enum LineStyle {
  static let axis: Markup = #"class="axis" fill="none" stroke="\#(Palette.axis)""#
  static let grid: Markup = #"class="grid" fill="none" stroke="\#(Palette.grid)""#
  static let reference: Markup =
    #"class="reference" fill="none" stroke="\#(Palette.ink)" stroke-dasharray="5 3""#
  /// Joins a label to the point that it names.
  static let callout: Markup = #"class="callout" fill="none" stroke="\#(Palette.ink)""#
  /// Sets neighbouring areas apart in the colour of the ground.
  static let gap: Markup = #"class="gap" fill="none" stroke="\#(Palette.ground)""#
}
