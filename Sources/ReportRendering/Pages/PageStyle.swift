import Crypto
import ReportModel
import ScenarioModel

/// The one style element of a page, and the policy that lets in nothing else.
struct PageStyle {
  /// The text of the style element.
  let css: String

  /// The theme with a report's colour.
  init(theme: String, report: Report) {
    var css = theme
    if let accent = report.accent { css += Self.accent(accent) }
    if !report.brand.fonts.isEmpty { css += BrandFonts.css(report.brand.fonts) }
    self.css = css + "\n"
  }

  /// The content security policy: no request, no script, this style.
  var policy: String {
    let hash = Base64.text(Array(SHA256.hash(data: Array(css.utf8))))
    return """
      default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; font-src data:; \
      base-uri 'none'; form-action 'none'
      """
  }

  /// The brand's colour, and the one that can be read on dark screens.
  static func accent(_ color: BrandColor) -> String {
    let dark = color.readable(on: .night).text
    return """

      :root { --accent: \(color.text); --chart-accent: \(color.text); --chart-accent-dark: \(dark); }
      @media screen and (prefers-color-scheme: dark) { :root { --accent: \(dark); } }
      """
  }
}
