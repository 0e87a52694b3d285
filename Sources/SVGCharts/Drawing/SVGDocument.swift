/// The `<svg>` element of a chart under construction.
struct SVGDocument {
  /// Fragments are made of bytes and joined as strings: decoding is many times faster where it
  /// meets only ASCII, which is all but the few elements with foreign letters.
  private var content = ""

  /// Opens the element with its accessible name and description, and paints a background, so that
  /// the drawing is legible as a file of its own too.
  init(opening heading: ChartHeading, kind: Markup, style: ChartStyle, height: Double) {
    let id = heading.identifier
    let width = style.width.units
    content.reserveCapacity(16_384)
    append(
      #"""
      <svg xmlns="http://www.w3.org/2000/svg" role="img" \#
      aria-labelledby="\#(id)-title \#(id)-desc" \#
      viewBox="0 0 \#(width) \#(height)" class="chart chart-\#(kind) chart-\#(style.width.name)" \#
      font-family="Report, sans-serif" font-size="13" color="\#(style.accent)">\#
      <title id="\#(id)-title">\#(heading.title)</title>\#
      <desc id="\#(id)-desc">\#(heading.summary)</desc>\#
      <rect class="background" width="\#(width)" height="\#(height)" \#
      fill="\#(Palette.ground)"/>
      """#)
  }

  /// The finished text after the closing tag.
  consuming func closed() -> String {
    append("</svg>\n")
    return content
  }

  mutating func append(_ markup: Markup) {
    content += String(decoding: markup.bytes, as: UTF8.self)
  }

  mutating func text(
    _ text: String, as role: TextRole, x: Double, y: Double, anchor: TextAnchor = .start
  ) {
    if text.isEmpty { return }
    append(#"<text \#(role.attributes) x="\#(x)" y="\#(y)"\#(anchor.attribute)>\#(text)</text>"#)
  }

  /// Writes a text over what is drawn already, on ground that reaches a little beyond it; `middle`
  /// is that of its height, `x` its start or end.
  mutating func text(
    _ text: FittedText, over role: TextRole, x: Double, middle: Double, anchor: TextAnchor = .start
  ) {
    if text.text.isEmpty { return }
    let left = anchor == .end ? x - text.width : x
    let half = role.size / 2 + 0.5
    rectangle(
      TextRole.background,
      Rectangle(
        left: max(left - 2, 0), top: middle - half, right: left + text.width + 2,
        bottom: middle + half))
    self.text(text.text, as: role, x: x, y: middle + role.size * 0.35, anchor: anchor)
  }

  mutating func path(_ attributes: Markup, _ data: Markup) {
    if data.bytes.isEmpty { return }
    append(#"<path \#(attributes) d="\#(data)"/>"#)
  }

  mutating func rectangle(_ attributes: Markup, _ area: Rectangle) {
    append(
      #"""
      <rect \#(attributes) x="\#(area.left)" y="\#(area.top)" \#
      width="\#(area.width)" height="\#(area.height)"/>
      """#)
  }
}
