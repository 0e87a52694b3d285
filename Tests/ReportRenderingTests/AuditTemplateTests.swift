import ReportModel
import Testing

@testable import ReportRendering

@Suite("Templates of the audit")
struct AuditTemplateTests {
  @Test("name only what the audit report has")
  func names() throws {
    _ = try ReportRenderer(
      templates: ShippedTemplates.files, report: "audit", vocabulary: .audit)
  }
}
