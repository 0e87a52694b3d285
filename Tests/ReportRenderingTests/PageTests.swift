import Crypto
import Foundation
import ReportModel
import ScenarioModel
import Testing

@testable import ReportRendering

@Suite struct PageTests {
  private func page(_ sample: SampleReport = SampleReport()) throws -> PageText {
    PageText(html: try ShippedTemplates.renderer().html(sample.report))
  }

  @Test func `nothing runs and nothing is requested`() throws {
    let page = try page()
    #expect(!page.html.contains("<script"))
    #expect(try page.attributes("style").isEmpty)
    #expect(page.html.matches(of: /<[^>]* on[a-z]+=/).isEmpty)
    #expect(try page.attributes("href").allSatisfy { $0.hasPrefix("#") })
    #expect(try page.attributes("src").allSatisfy { $0.hasPrefix("data:") })
    #expect(!page.html.contains("@import") && page.html.matches(of: /url\((?!#)/).isEmpty)
  }

  @Test func `the policy names the hash of the style as it stands`() throws {
    let page = try page()
    let style = try #require(try page.elements("style").first)
    let hash = Base64.text(Array(SHA256.hash(data: Array(style.utf8))))
    let policy = PageText.unescaped(try #require(try page.attributes("content").first))
    #expect(
      policy == "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; font-src data:; "
        + "base-uri 'none'; form-action 'none'")
    #expect(try page.elements("style").count == 1)
  }

  @Test func `ids are unique and every reference leads to one`() throws {
    let page = try page()
    let ids = try page.attributes("id")
    #expect(Set(ids).count == ids.count)
    let targets =
      try page.attributes("href").map { String($0.dropFirst()) }
      + page.attributes("aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
    #expect(targets.allSatisfy { ids.contains($0) })
  }

  @Test func `there is one first heading and no level is skipped`() throws {
    let levels = try page().headingLevels
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func `landmarks and a link to the text are there`() throws {
    let html = try page().html
    for part in ["<header", "<main id=\"main_text\">", "<nav", "<footer", "href=\"#main_text\""] {
      #expect(html.contains(part))
    }
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
  }

  @Test func `the parts stand in their order`() throws {
    let headings = try page().elements("h2")
    let titles = [
      "Summary", "Recommendation", "The workloads and their traffic", "Workload by workload",
      "The options side by side", "Hidden costs", "Capacity and idle money", "Break-even",
      "Volume tiers", "Hybrid split", "Cash over the horizon", "Outcomes", "Uncertainty",
      "Decision frameworks", "Assumption register", "How the figures were computed", "Sources",
      "Provenance",
      "The figures behind the charts",
    ]
    #expect(
      headings
        == titles.enumerated().map { index, title in
          "<span class=\"section-number\">\(index + 1)</span> \(title)"
        })
  }

  @Test func `links within the page lead somewhere and say where`() throws {
    let html = try page().html
    let targets = html.components(separatedBy: "href=\"#").dropFirst().map {
      $0.components(separatedBy: "\"")[0]
    }
    #expect(targets.contains("table_options") && targets.contains("chart_break-even"))
    for target in Set(targets) { #expect(html.contains(" id=\"\(target)\""), "\(target)") }
    #expect(!html.contains("\"></a>"))
  }

  @Test func `captions number tables and charts in the order of the page`() throws {
    for kind in ["Table", "Figure"] {
      let labels = try page().html.components(
        separatedBy: "<span class=\"caption-label\">\(kind)\u{A0}"
      ).dropFirst().compactMap { Int($0.components(separatedBy: ".</span>")[0]) }
      #expect(labels.count > 5 && labels == Array(1...labels.count))
    }
  }

  @Test func `a report without a fleet says so`() throws {
    var sample = SampleReport()
    sample.hasFleet = false
    let html = try page(sample).html
    #expect(html.contains("No option of this scenario runs on machines of its own"))
    #expect(!html.contains("id=\"table_capacity\""))
  }

  @Test func `every part that a report has is there with its charts and tables`() throws {
    let html = try page().html
    let charted = ["showback", "uncertainty", "probability", "tornado"]
    for table in SampleReport().partTables where !charted.contains(table.id) {
      #expect(html.contains("id=\"table_\(table.id)\""))
    }
    for chart in SampleReport().charts { #expect(html.contains("id=\"chart_\(chart.id)\"")) }
  }

  @Test func `a part with nothing to say is one honest sentence`() throws {
    var sample = SampleReport()
    sample.hasAllParts = false
    let html = try page(sample).html
    let sentences = [
      "This scenario holds one workload", "No option of this scenario shares the work",
      "No success rate is given for any workload", "nothing was drawn",
      "no number turns the answer",
    ]
    for sentence in sentences { #expect(html.contains(sentence)) }
    let years = ["cash-flow", "horizon"]
    for table in sample.partTables where !years.contains(table.id) {
      #expect(!html.contains("id=\"table_\(table.id)\""))
    }
    #expect(!html.contains("id=\"chart_tornado\""))
  }

  @Test func `a logo stands in the page with the brand's name`() throws {
    var sample = SampleReport()
    sample.brand.logo = .init(mediaType: "image/png", bytes: [0x89, 0x50, 0x4E, 0x47])
    sample.brand.name = "N \"&\" Co"
    let html = try page(sample).html
    #expect(html.contains(#"src="data:image/png;base64,iVBORw==" alt="N &quot;&amp;&quot; Co""#))
  }

  @Test func `absent facts leave nothing on the cover`() throws {
    var sample = SampleReport()
    sample.brand = Brand()
    sample.client = ""
    let html = try page(sample).html
    for part in ["class=\"cover-client", "class=\"confid", "class=\"brand-name", "<img"] {
      #expect(!html.contains(part))
    }
  }

  @Test func `the same report gives the same bytes, from several threads at once`() async throws {
    let renderer = try ShippedTemplates.renderer()
    let first = try renderer.html(SampleReport().report)
    let pages = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 { group.addTask { try renderer.html(SampleReport().report) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(pages.allSatisfy { $0 == first })
    #expect(try ShippedTemplates.renderer().html(SampleReport().report) == first)
  }
}

@Suite struct PageStyleTests {
  private func style(_ brand: Brand, title: String = "A b") -> PageStyle {
    PageStyle(
      theme: "p{}",
      report: Report(
        title: RichText(quoted: title), brand: brand, values: .record([:]), tables: [:],
        charts: [:]))
  }

  /// The hashes are those of `openssl dgst -sha256 -binary | openssl base64`.
  @Test func `the hash is the one that openssl computes`() {
    #expect(style(Brand()).policy.contains("'sha256-ENciTu8dY6ZA4nEGXBqyKSkyCEnyvmHRBTrJoNuRdwE='"))
    let brand = Brand(accent: "#0b5FFf", confidentiality: "Top\"<")
    #expect(style(brand).policy.contains("'sha256-8roGUG696GTU9W3/5bvTsWXEyuxvp6Dpv5QT73VkmvU='"))
  }

  @Test(arguments: ["red", "#fff", "#12345g", "#123456;}", "", "#1234567"])
  func `what is no colour does not reach the style`(accent: String) {
    #expect(!style(Brand(accent: accent)).css.contains("--accent"))
  }

  @Test func `the firm's own fonts are in the style and come before the theme's`() {
    let css = style(
      Brand(fonts: [
        Brand.Font(face: .regular, format: .woff2, bytes: Array("foob".utf8)),
        Brand.Font(face: .boldItalic, format: .truetype, bytes: Array("fo".utf8)),
      ])
    ).css
    #expect(css.contains("src: url(\"data:font/woff2;base64,Zm9vYg==\") format(\"woff2\");"))
    #expect(css.contains("src: url(\"data:font/ttf;base64,Zm8=\") format(\"truetype\");"))
    #expect(css.contains("font-style: italic;\n  font-weight: 700;"))
    #expect(css.contains("body, .chart { font-family: \"Brand\", "))
    #expect(css.contains("@page { font-family: \"Brand\", "))
  }

  @Test func `nothing that a user wrote reaches the style`() {
    let brand = Brand(name: "CANARY", confidentiality: "CANARY")
    #expect(style(brand, title: "CANARY").css == style(Brand()).css)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes as RFC 4648 has them`(text: String, expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }
}
