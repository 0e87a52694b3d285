/// The attributes of the lines that carry no data.
enum LineStyle {
  static let axis: Markup = #"class="axis" fill="none" stroke="\#(Palette.axis)""#
  static let grid: Markup = #"class="grid" fill="none" stroke="\#(Palette.grid)""#
  static let reference: Markup =
    #"class="reference" fill="none" stroke="\#(Palette.ink)" stroke-dasharray="5 3""#
  /// The line that divides gain from loss.
  static let zero: Markup =
    #"class="reference zero" fill="none" stroke="\#(Palette.ink)" stroke-width="2""#
  /// Joins a label to the point that it names.
  static let callout: Markup = #"class="callout" fill="none" stroke="\#(Palette.ink)""#
  /// Sets neighbouring areas apart in the colour of the ground.
  static let gap: Markup = #"class="gap" fill="none" stroke="\#(Palette.ground)""#
  /// Lies beneath a line in the colour of the ground, so that it stands out from areas.
  static let halo: Markup =
    #"class="gap" fill="none" stroke="\#(Palette.ground)" stroke-width="5""#
}
