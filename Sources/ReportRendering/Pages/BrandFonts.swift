import ScenarioModel

/// The fonts of a firm's own, in place of the theme's on screens and on paper.
enum BrandFonts {
  /// The fonts inside of the style, and the rules that use them before all others.
  static func css(_ fonts: [Brand.Font]) -> String {
    fonts.map(face).joined() + """

      @page { font-family: "Brand", "Report", sans-serif; }
      body, .chart { font-family: \(family); }
      @media print {
        body, .chart { font-family: \(family); }
        code { font-family: "Brand", "Report", monospace; }
      }
      """
  }

  /// A page whose charts use the fonts too: WeasyPrint knows only the attribute of a drawing.
  static func inCharts(of page: String) -> String {
    page.replacing(" font-family=\"Report,", with: " font-family=\"Brand,Report,")
  }

  private static let family = """
    "Brand", "Report", system-ui, "Noto Sans", "Liberation Sans", Arial, sans-serif
    """

  private static func face(_ font: Brand.Font) -> String {
    let isBold = font.face == .bold || font.face == .boldItalic
    let isItalic = font.face == .italic || font.face == .boldItalic
    let mediaType =
      switch font.format {
      case .woff2: "font/woff2"
      case .woff: "font/woff"
      case .truetype: "font/ttf"
      case .opentype: "font/otf"
      }
    return """

      @font-face {
        font-family: "Brand";
        font-style: \(isItalic ? "italic" : "normal");
        font-weight: \(isBold ? 700 : 400);
        src: url("data:\(mediaType);base64,\(Base64.text(font.bytes))") format("\(font.format.rawValue)");
      }
      """
  }
}
