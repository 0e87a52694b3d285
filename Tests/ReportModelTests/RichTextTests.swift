import Testing

@testable import ReportModel

@Suite struct RichTextTests {
  @Test func `our own words and what a user wrote stay apart`() {
    let text: RichText = "\(quoted: "Haiku") costs \("$5"), \(3) times"
    #expect(
      text.segments == [
        .quoted("Haiku"), .plain(" costs "), .plain("$5"), .plain(", "), .plain("3"),
        .plain(" times"),
      ])
    #expect(text.characters == "Haiku costs $5, 3 times")
  }

  @Test func `text inside text keeps its quotes`() {
    let name = RichText(quoted: "own")
    #expect(("with \(name)" as RichText).segments == [.plain("with "), .quoted("own")])
    #expect((name + " and more").segments == [.quoted("own"), .plain(" and more")])
  }

  @Test func `empty parts leave nothing behind`() {
    #expect(RichText("").isEmpty)
    #expect(RichText(quoted: "").isEmpty)
    #expect(("\(quoted: "")\("")" as RichText).isEmpty)
    #expect(!RichText(quoted: " ").isEmpty)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `texts in a row read as a sentence does`(words: [String], row: String) {
    #expect(Language.english.list(words.map { RichText($0) }).characters == row)
  }

  @Test func `absent and empty text is no value`() {
    #expect(ReportValue.optional(nil) == .flag(false))
    #expect(ReportValue.optional("") == .flag(false))
    #expect(ReportValue.optional("x") == .text("x"))
  }
}
