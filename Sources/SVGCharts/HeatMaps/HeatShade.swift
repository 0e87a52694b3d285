/// The shade of a cell, one of nine from light to dark at even steps of lightness.
struct HeatShade {
  /// From 0, the lightest, to 8.
  let step: Int

  static let allShades = Palette.heat.indices.map(HeatShade.init(step:))

  init(step: Int) {
    self.step = step
  }

  /// The shade of `value` where `maximum` is the darkest; nil for what isn't a number.
  init?(_ value: Double, of maximum: Double) {
    guard value.isFinite else { return nil }
    let share = maximum > 0 ? max(value / maximum, 0) : 0
    step = min(Int(share * Double(Palette.heat.count)), Palette.heat.count - 1)
  }

  /// The attributes of cells of this shade.
  var attributes: Markup {
    #"class="heat-\#(step)" fill="\#(Palette.current)" fill-opacity="\#(Palette.heat[step])""#
  }
}
