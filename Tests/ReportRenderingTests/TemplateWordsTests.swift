import Diagnostics
import ReportModel
import Testing

@testable import ReportRendering

@Suite struct TemplateWordsTests {
  private let words = TemplateWords(language: .english)

  @Test func `words are Markdown in a template, with tags for what they name`() {
    #expect(
      words.filled("## {{words.summary.heading}}\n{{title}}", as: .markdown)
        == "## Summary\n{{title}}")
    #expect(
      words.filled("- {{ words.request.infeasible }}", as: .markdown)
        == "- {{name}} can't be chosen: {{reason}}.")
    #expect(
      words.filled("{{words.request.nothing}}", as: .markdown)
        == "**There is nothing to ask for.**")
  }

  @Test func `they are plain text in a page`() {
    #expect(
      words.filled("<dd>{{words.cover.before_tax}}</dd>", as: .html)
        == "<dd>{{currency}}, before tax</dd>")
    #expect(words.filled("{{words.request.infeasible}}", as: .html).contains("can&#39;t"))
  }

  @Test func `they are a value of content in a style`() {
    #expect(
      words.filled("a { content: {{words.style.page_number}}; }", as: .style)
        == #"a { content: "Page " counter(page) " of " counter(pages); }"#)
  }

  @Test func `what names no words stays as it is`() {
    for text in ["{{words.x.y}}", "{{#words.summary.heading}}", "{ {words} } {{", "a{{b", "{{}}"] {
      #expect(words.filled(text, as: .markdown) == text)
    }
  }

  @Test func `names of words are checked like all others`() throws {
    #expect(
      try faults("{{words.summary.headin}}") == [
        "1:1: unknown name 'words.summary.headin' (did you mean 'words.summary.heading'?)"
      ])
    #expect(
      try faults("{{words.sumary.heading}}") == [
        "1:1: unknown name 'words.sumary.heading' (did you mean 'words.summary'?)"
      ])
  }

  @Test func `words whose placeholder is not there are an error`() throws {
    #expect(
      try faults("{{words.request.infeasible}}") == [
        "1:1: 'words.request.infeasible' names 'name', which is not there "
          + "(put it where '{{name}}' can stand)",
        "1:1: 'words.request.infeasible' names 'reason', which is not there "
          + "(put it where '{{reason}}' can stand)",
      ])
    #expect(try faults("{{#infeasible}}{{words.request.infeasible}}{{/infeasible}}") == [])
  }

  @Test func `words that no language has are an error in a style`() {
    let found = StyleWordsCheck.diagnostics(
      of: "a {}\nb { content: {{words.style.contens}}; }", file: "theme.css")
    #expect(found.map(\.message) == ["unknown words 'words.style.contens'"])
    #expect(found.first?.help == "did you mean 'words.style.contents'?")
    #expect(found.first?.place?.line == 2 && found.first?.place?.column == 14)
  }

  @Test func `every word of the language stands in a shipped template`() {
    let sources = ShippedTemplates.files.values.joined()
    for name in Language.templateNames.keys.sorted() {
      #expect(sources.contains("{{words.\(name)}}"), "\(name)")
    }
  }

  @Test func `no shipped template has words of its own`() {
    for (path, source) in ShippedTemplates.files where path.hasSuffix(".md.mustache") {
      let bare = source.replacing(/\{\{[^}]*\}\}|```\{[a-z]+\}[^\n]*|(?m)^[a-z]+: .*$/, with: "")
      #expect(!bare.contains(/[A-Za-z]{2}/), "\(path): \(bare)")
    }
    for (path, source) in ShippedTemplates.files where path.hasSuffix(".html.mustache") {
      let bare = source.replacing(/\{\{[^}]*\}\}|<[^>]*>/, with: "")
      #expect(!bare.contains(/[A-Za-z]{2}/), "\(path): \(bare)")
    }
  }
}
