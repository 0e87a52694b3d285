import ReportModel
import ScenarioModel
import Testing

@testable import ReportRendering

@Suite("Templates of every report")
struct SharedTemplateTests {
  @Test(
    "name only what their report has",
    arguments: [
      ("client", .client), ("audit", .audit), ("budget", .budget), ("comparison", .comparison),
      ("changes", .changes),
    ] as [(String, ReportVocabulary)])
  func names(report: String, vocabulary: ReportVocabulary) throws {
    _ = try ReportRenderer(
      templates: ShippedTemplates.files, report: report, vocabulary: vocabulary)
  }

  @Test("every kind of report has its test above")
  func kinds() {
    #expect(ReportKind.allCases.map(\.rawValue) == ["client", "audit", "budget", "comparison"])
  }

  @Test("every shared template is in some report")
  func used() {
    let shared = ShippedTemplates.files.keys.filter { $0.hasPrefix("shared/") }
    let shown = ReportKind.allCases.flatMap {
      let folder = TemplateFolder(report: $0.rawValue, in: ShippedTemplates.files, at: "t")
      return folder.sources.keys.map(folder.file)
    }
    #expect(!shared.isEmpty && shared.allSatisfy { shown.contains("t/\($0)") })
  }

  private func folder(_ files: [String: String]) -> TemplateFolder {
    TemplateFolder(report: "r", in: files, at: "t")
  }

  @Test("a shared partial is taken where a report includes it, with those that it includes")
  func included() {
    let found = folder([
      "r/report.md.mustache": "{{> a }}", "shared/a.md.mustache": "{{>b}}",
      "shared/b.md.mustache": "B", "shared/c.md.mustache": "{{unknown}}",
      "other/a.md.mustache": "no",
    ])
    #expect(found.sources == ["report": "{{> a }}", "a": "{{>b}}", "b": "B"])
    #expect(found.file("b") == "t/shared/b.md.mustache")
    #expect(found.file("report") == "t/r/report.md.mustache")
  }

  @Test("a report's own partial stands in for the shared one, in shared templates too")
  func own() {
    let found = folder([
      "r/report.md.mustache": "{{> a}}", "r/b.md.mustache": "own",
      "shared/a.md.mustache": "{{> b}}",
      "shared/b.md.mustache": "shared",
    ])
    #expect(found.sources["b"] == "own")
    #expect(found.file("b") == "t/r/b.md.mustache")
  }

  @Test("a page's cover may be the report's own")
  func cover() {
    let files = [
      "theme/page.html.mustache": "{{> cover}}{{> footer}}", "theme/cover.html.mustache": "theme",
      "theme/footer.html.mustache": "foot", "r/cover.html.mustache": "own",
    ]
    let found = TemplateFolder(pageOf: "r", in: files, at: "t")
    #expect(found.sources["cover"] == "own" && found.sources["footer"] == "foot")
    let other = TemplateFolder(pageOf: "s", in: files, at: "t")
    #expect(other.sources["cover"] == "theme")
    #expect(other.file("cover") == "t/theme/cover.html.mustache")
  }

  @Test("a name that a report lacks is found in the page around it")
  func page() {
    var files = ShippedTemplates.files
    files["comparison/cover.html.mustache"] = "<h1>{{title}}</h1>{{client}}"
    #expect(throws: InvalidTemplates.self) {
      try ReportRenderer(templates: files, report: "comparison", vocabulary: .comparison)
    }
  }
}
