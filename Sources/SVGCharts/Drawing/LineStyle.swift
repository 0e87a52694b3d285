/// The attributes of the lines that carry no data.
enum LineStyle {
  static let axis: Markup = #"class="axis" fill="none" stroke="\#(Palette.axis)""#
  static let grid: Markup = #"class="grid" fill="none" stroke="\#(Palette.grid)""#
  static let reference: Markup =
    #"class="reference" fill="none" stroke="\#(Palette.ink)" stroke-dasharray="5 3""#
  /// Marks zero where an axis goes below it.
  static let zero: Markup =
    #"class="axis zero" fill="none" stroke="\#(Palette.axis)" stroke-width="1.5""#
  /// A line to notice first.
  static let strong: Markup =
    #"class="reference strong" fill="none" stroke="\#(Palette.ink)" stroke-width="2""#
  /// Joins a label to the point that it names.
  static let callout: Markup = #"class="callout" fill="none" stroke="\#(Palette.ink)""#
  /// The outline of a marker that belongs to no series.
  static let point: Markup =
    #"class="point" fill="\#(Palette.ground)" stroke="\#(Palette.ink)" stroke-width="2""#
  /// Sets neighbouring areas apart in the colour of the ground.
  static let gap: Markup = #"class="gap" fill="none" stroke="\#(Palette.ground)""#
  /// Lies beneath a line `width` wide in the colour of the ground, to set it off from areas.
  static func halo(of width: Double) -> Markup {
    #"class="gap" fill="none" stroke="\#(Palette.ground)" stroke-width="\#(width + 2)""#
  }
}
