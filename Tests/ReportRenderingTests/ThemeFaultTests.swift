import Diagnostics
import ReportModel
import Testing

@testable import ReportRendering

@Suite struct ThemeFaultTests {
  private func faults(_ change: (inout [String: String]) -> Void) throws -> [String] {
    var files = ShippedTemplates.files
    change(&files)
    do {
      _ = try ReportRenderer(templates: files, report: "client", vocabulary: .client, folder: "t")
      return []
    } catch let error as InvalidTemplates {
      return error.diagnostics.map { fault in
        "\(fault.file):\(fault.place?.line ?? 0):\(fault.place?.column ?? 0): \(fault.message)"
      }
    }
  }

  @Test(arguments: [
    "theme/page.html.mustache", "theme/theme.css", "theme/print.css", "theme/charts.css",
    "theme/paper.css",
  ])
  func `a file of the theme that is missing`(path: String) throws {
    #expect(try faults { $0[path] = nil } == ["t/\(path):0:0: the theme has no such file"])
  }

  @Test func `a style that would end its element`() throws {
    let found = try faults { $0["theme/theme.css"] = "a {}\n b</style>" }
    #expect(found == ["t/theme/theme.css:2:3: '</' would end the style element of the page"])
  }

  @Test func `only our own HTML stands in the page unescaped`() throws {
    #expect(try faults { $0["theme/page.html.mustache"] = "{{{page.body}}}{{page.title}}" } == [])
    #expect(
      try faults { $0["theme/page.html.mustache"] = "{{{title}}}" } == [
        "t/theme/page.html.mustache:1:1: value 'title' is not escaped"
      ])
  }
}
