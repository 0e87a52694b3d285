import ReportModel
import ScenarioModel

/// What the page around a report can name beside the report's own values, under `page`.
struct PageFrame {
  /// The values that are HTML or CSS of our own and stand in the page as they are.
  static let unescaped: Set<String> = ["page.style", "page.body"]

  private static let vocabulary: Vocabulary = .record([
    "title": .text, "policy": .text, "style": .text, "body": .text, "logo": .text,
    "logo_text": .text, "language": .text,
  ])

  /// The names that the page's template may use.
  static func vocabulary(with values: Vocabulary) -> Vocabulary {
    guard case .record(var fields) = values else { return values }
    fields["page"] = vocabulary
    return .record(fields)
  }

  /// The values of a report with those of its page.
  static func values(of report: Report, style: PageStyle, body: String) -> ReportValue {
    guard case .record(var fields) = report.values else { return report.values }
    let brandName = report.brand.name.map { RichText(quoted: $0) } ?? report.language.page.logo
    fields["page"] = .record([
      "language": .text(RichText(report.language.tag)),
      "title": .text(RichText(report.title.isolatedCharacters)),
      "policy": .text(RichText(style.policy)),
      "style": .text(RichText(style.css)),
      "body": .text(RichText(body)),
      "logo": .optional(report.brand.logo.map { RichText(source(of: $0)) }),
      "logo_text": .text(RichText(brandName.isolatedCharacters)),
    ])
    return .record(fields)
  }

  private static func source(of logo: Brand.Logo) -> String {
    "data:\(logo.mediaType);base64,\(Base64.text(logo.bytes))"
  }
}
