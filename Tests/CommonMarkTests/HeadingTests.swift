import Testing

@testable import CommonMark

@Suite struct HeadingTests {
  @Test func headingsAreCollectedWithTheirIDs() throws {
    let page = try Markdown.page("# A *title* & `x_y`\n\nSetext\n---\n\n> ### In quotes")
    #expect(
      page.html == """
        <h1 id="a-title-x-y">A <em>title</em> &amp; <code>x_y</code></h1>
        <h2 id="setext">Setext</h2>
        <blockquote>
        <h3 id="in-quotes">In quotes</h3>
        </blockquote>

        """)
    #expect(page.headings.map(\.level) == [1, 2, 3])
    #expect(page.headings.map(\.text) == ["A title & x_y", "Setext", "In quotes"])
    #expect(page.headings.map(\.id) == ["a-title-x-y", "setext", "in-quotes"])
  }

  @Test(
    "an id is a slug of the text",
    arguments: [
      ("Break-even", "break-even"), ("What's *next*?", "whats-next"),
      ("API/self-hosted", "api-self-hosted"),
      ("  a -- b  ", "a-b"), ("2026 costs", "2026-costs"), ("Straße", "stra-e"),
      ("שלום", "section"),
      ("!?", "section"), ("", "section"), ("²½", "section"), ("![An image](x)", "an-image"),
      ("a\\_b", "a-b"), ("\u{212A}", "section"),
    ])
  func slugs(text: String, id: String) throws {
    #expect(try Markdown.page("# \(text)").headings.map(\.id) == [id])
  }

  @Test func marksLeaveTextAndIDButIsolateInHTML() throws {
    let page = try Markdown.page("# For \(Markdown.escape("A_b")), `\(Markdown.escape("c-d"))`")
    #expect(page.headings.map(\.text) == ["For A_b, c-d"])
    #expect(page.html == "<h1 id=\"for-a-b-c-d\">For <bdi>A_b</bdi>, <code>c-d</code></h1>\n")
  }

  @Test func equalTextsGetNumbers() throws {
    let page = try Markdown.page("# A\n# A\n# a-2\n# A\n# !\n# ?")
    #expect(page.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3", "section", "section-2"])
  }

  @Test func reservedIDsAreNotGiven() throws {
    let page = try Markdown.page("# Main\n# Main", reservedIDs: ["main", "main-3"])
    #expect(page.headings.map(\.id) == ["main-2", "main-4"])
  }

  @Test func idsOfLongTextsAreShort() throws {
    let page = try Markdown.page("# \(String(repeating: "word ", count: 20_000))")
    #expect(page.headings.allSatisfy { $0.id.utf8.count <= 60 && $0.id.hasSuffix("d") })
  }

  @Test("ids are valid and unique", arguments: 0..<50)
  func idsAreUnique(seed: Int) throws {
    var random = RandomText(seed: UInt64(seed))
    let lines = (0..<40).map { _ in "# " + Markdown.escape(random.text(fragments: 2)) }
    let ids = try Markdown.page(lines.joined(separator: "\n")).headings.map(\.id)
    #expect(ids.count == 40 && Set(ids).count == 40)
    #expect(
      ids.joined().utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
  }
}
