import Foundation
import Testing

@Suite("Hostile text")
struct HostileTextTests {
  private static let texts = [
    "<script>alert(1)</script>", "a | b || c", "`code` ``x``", "[x](javascript:alert(1))",
    "{{title}}", "{{{x}}} {{&x}}", "\u{200F}שלום\u{200E} \u{202E}dlrow", "👩‍👩‍👧‍👦 🧮", "*a* _b_ **c** ~d~",
    "# head", "1. item", "- item", "> quote", "&amp; &lt; &#x3C;", "]]> --> <!--", "a\\b\\",
    "\"quoted\" 'single'", "$x$ :smile: @me", "    indented", "![i](x.png)", "<http://x.y>",
    "</title></svg></table>", "==== ----",
  ]

  /// A scenario whose every text field holds the text.
  private func scenario(_ text: String) throws -> String {
    let quoted = String(
      decoding: try JSONEncoder().encode(text), as: UTF8.self
    ).replacingOccurrences(of: "\\/", with: "/")
    return """
      breakeven: 1
      title: \(quoted)
      client: \(quoted)
      prepared_for: \(quoted)
      prepared_by: \(quoted)
      date: 2026-01-31
      brand: { name: \(quoted), confidentiality: \(quoted) }
      workloads:
        work:
          name: \(quoted)
          tokens_per_month: { value: 1B, source: \(quoted) }
          input_share: 80%
          needs: { residency: strict }
      options:
        api: { name: \(quoted), kind: api, price: { input: 1, output: 4 } }
        own:
          name: \(quoted)
          kind: self-hosted
          hourly_price: 3
          throughput: { tokens_per_second: 900 }

      """
  }

  private func build(_ text: String) throws -> String {
    let scratch = try Scratch()
    let file = try scratch.file("hostile.yaml", try scenario(text))
    let outcome = try Program().run("build", "--quiet", file.path, "-o", "-")
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output
  }

  @Test("prints as written, in isolation, in every field", arguments: texts)
  func asWritten(text: String) throws {
    let html = try build(text)
    let page = Page(html: html)
    let plain = text.trimmingCharacters(in: .whitespaces)
    #expect(page.text.contains(plain))
    let escaped = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")]
      .reduce(plain) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    let isolated = html.components(separatedBy: "<bdi>").dropFirst()
      .map { $0.components(separatedBy: "</bdi>")[0] }
    let shown = isolated.filter {
      $0.replacingOccurrences(of: "&#39;", with: "'").contains(escaped)
    }
    #expect(shown.count >= 8, "title, parties, workload, options, source: \(shown.count)")
    #expect(!html.contains("<script") && !html.contains("javascript:alert(1)\""))
    #expect(!html.unicodeScalars.contains { (0xFDD0...0xFDD1).contains($0.value) })
  }

  @Test("a title of 100 KB prints, in bounded time")
  func long() throws {
    let title = String(repeating: "long title ", count: 9_300) + "end"
    let scratch = try Scratch()
    let text = try scenario("x").replacingOccurrences(
      of: "title: \"x\"", with: "title: \"\(title)\"")
    let file = try scratch.file("long.yaml", text)
    let outcome = try Program().run("build", "--quiet", file.path, "-o", "-")
    #expect(outcome.status == 0 && outcome.output.contains(title))
  }
}
