import ReportModel
import Testing

@testable import ReportRendering

private let hostileTexts = [
  "<script>alert(1)</script>", "A|B *x* _y_ **z** <b>", "`code` ``` ~~~", "](javascript:alert(1))",
  "{{title}} {{{title}}} {{> report}}", "# head", "- item", "1. one", "> quote", "+ a", "---",
  "===",
  "![x](http://example.com/y.png)", "[a]: http://example.com", "&lt;b&gt; &amp; &#35; \\ \\*",
  "\u{202E}gnp.exe \u{2066}\u{200F}x", "\"quoted\" 'single' \u{338}x \"\u{338} onload=x",
  "مرحبا بالعالم",
  "👩‍👩‍👧‍👦 Zoë", "</style></title></svg>", "$1 \\(x\\) ^a^ ~b~ :c: @d %e", "    indented",
  String(repeating: "W", count: 100_000), String(repeating: "*_[`<|", count: 300),
]

@Suite struct HostileValueTests {
  @Test(arguments: hostileTexts)
  func `a user's text prints as written and isolated wherever the client report shows it`(
    text: String
  ) throws {
    let page = PageText(
      html: try ShippedTemplates.renderer().html(
        SampleReport(everywhere: text).report))
    let known: Set = [
      "Finance committee", "Platform team", "options.haiku.price.input",
      "AWS price list, us-east-1", text,
    ]
    let register = page.isolated.filter { !$0.contains(".") || $0 == text }
    #expect(register.allSatisfy { known.contains($0) })
    #expect(page.isolated.filter { $0 == text }.count > 40)
    #expect(try page.elements("h1").count == 1)
  }

  @Test(arguments: hostileTexts)
  func `a user's text stays text in every place of Markdown`(text: String) throws {
    let places = [
      "## {{title}}", "a {{title}} b", "{{title}}", "**{{title}}**", "- {{title}}\n- b",
      "1. {{title}}", "> {{title}}", "[{{title}}](#x)", "\\{{title}} {{title}}",
      "```{note}\n{{title}}\n```", "```{table} answer\ncaption: of {{title}}\n```",
      "```{chart} break-even\ncaption: {{title}}\n```",
    ]
    for place in places {
      let renderer = try ShippedTemplates.renderer(["report": place])
      var sample = SampleReport()
      sample.title = text
      let page = PageText(html: try renderer.html(sample.report))
      let body = try #require(try page.elements("main").first)
      #expect(PageText(html: body).isolated.contains(text), "\(place)")
      #expect(!body.contains("<script") && !body.contains("javascript:alert(1)\""))
    }
  }

  @Test(arguments: hostileTexts)
  func `the page's title is the user's without directions`(text: String) throws {
    let page = PageText(
      html: try ShippedTemplates.renderer().html(
        SampleReport(everywhere: text).report))
    let title = PageText.unescaped(try #require(try page.elements("title").first))
    let directions: ClosedRange<UInt32> = 0x202A...0x202E
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !directions.contains($0.value) && !(0x2066...0x2069).contains($0.value)
        }))
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    #expect(title == (isASCII ? text : "\u{2068}\(plain)\u{2069}"))
  }

  @Test func `marks of isolation in a user's text are replaced`() throws {
    let mark = String(decoding: [0xEF, 0xB7, 0x91] as [UInt8], as: UTF8.self)
    let renderer = try ShippedTemplates.renderer(["report": "x {{title}} y {{client}}"])
    var sample = SampleReport()
    sample.title = "a\(mark)<b>"
    let page = PageText(html: try renderer.html(sample.report))
    #expect(page.isolated.contains("a\u{FFFD}<b>"))
  }

  @Test(arguments: ["|", "*", "_", "<", "`", "[", "&", "~", "!", "#"])
  func `no partial prints a sign of Markdown unescaped`(sign: String) throws {
    let folder = TemplateFolder(report: "client", in: ShippedTemplates.files, at: "templates")
    let library = try TemplateLibrary(folder.sources, format: .markdown)
    let values = SampleReport(everywhere: "x\(sign)\(sign)x").report.values
    for name in folder.sources.keys.sorted() {
      let filled = library.fill(name, with: values)
      #expect(!filled.contains("x\(sign)"), "\(name)")
      #expect(!filled.contains("\(sign)\(sign)x"), "\(name)")
    }
  }
}
