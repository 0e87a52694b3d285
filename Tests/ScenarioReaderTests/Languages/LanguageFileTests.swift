import Diagnostics
import ScenarioModel
import ScenarioReader
import TestSupport
import Testing

@Suite("A language's file")
struct LanguageFileTests {
  private static let keys = [
    PhraseKey(path: "phrases.summary.answer", placeholders: ["option", "amount"]),
    PhraseKey(path: "phrases.summary.volume", placeholders: ["count", "input"], hasForms: true),
    PhraseKey(path: "phrases.heads.total"),
    PhraseKey(path: "templates.method.text", hasLines: true),
  ]

  private static let good = """
    phrases:
      summary:
        answer: "{amount} kostet {option}"
        volume: { one: "Eines, {input} davon", other: "{count}, {input} davon" }
      heads: { total: Summe }
    templates:
      method:
        text: |
          Erstens.

          Zweitens.

    """

  private func read(_ text: String) -> Reading<LanguageDocument> {
    LanguageReader(keys: Self.keys).read(Inputs.file(text, "de.yaml"), tag: "de")
  }

  private func expectFaults(
    _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let reading = read(text.text)
    #expect(reading.value == nil, sourceLocation: sourceLocation)
    expectSameFaults(reading.diagnostics, text, sourceLocation: sourceLocation)
  }

  @Test("entries are split into words and the places of their placeholders")
  func good() throws {
    let reading = read(Self.good)
    #expect(reading.diagnostics == [])
    let language = try #require(reading.value)
    #expect(language.tag == "de")
    // `option` is the first placeholder of the entry and `amount` the second.
    #expect(
      language.entries[0].other.pieces == [.value(1), .words(" kostet "), .value(0)])
    #expect(language.entries[1].one?.pieces == [.words("Eines, "), .value(1), .words(" davon")])
    #expect(language.entries[2].other.pieces == [.words("Summe")])
    #expect(language.entries[3].other.pieces == [.words("Erstens.\n\nZweitens.")])
    #expect(language.entries[2].place.line == 5)
  }

  @Test("an entry that counts may have one form for all numbers")
  func oneForm() throws {
    let text = Self.good.replacing(
      "{ one: \"Eines, {input} davon\", other: \"{count}, {input} davon\" }",
      with: "\"{count}, {input} davon\"")
    let language = try #require(read(text).value)
    #expect(language.entries[1].one == nil)
  }

  @Test("a partial language names every entry that it lacks, where it belongs")
  func partial() {
    expectFaults(
      """
      phrases:
      ^~~~~~~ error: no entry 'phrases.heads.total'
        summary:
        ^~~~~~~ error: no entry 'phrases.summary.volume' | its text names {count}, {input}
          answer: "{option} {amount}"
      templates:
        method:
        ^~~~~~ error: no entry 'templates.method.text'
          {}

      """)
  }

  @Test("entries that there are not are named with the nearest")
  func unknown() {
    expectFaults(
      Self.good.replacing(
        "  heads: { total: Summe }",
        with: """
            heads:
              total: Summe
              totl: Summe
              ^~~~ error: unknown entry 'phrases.heads.totl' | did you mean 'total'?
            footer: {}
            ^~~~~~ error: unknown entry 'phrases.footer' | remove it
          """))
  }

  @Test("placeholders must be those of the entry, each in its place")
  func placeholders() {
    expectFaults(
      """
      phrases:
        summary:
          answer: "{optin} kostet {amount}"
                  ^~~~~~~~~~~~~~~~~~~~~~~~~ error: 'phrases.summary.answer' names '{optin}', which it is not given | did you mean '{option}'?
          volume: { one: "Eines", other: "{count}, {input}" }
                         ^~~~~~~ error: 'phrases.summary.volume' does not name {input}
        heads: { total: "Summe {amount}" }
                        ^~~~~~~~~~~~~~~~ error: 'phrases.heads.total' names '{amount}', which it is not given | it has no placeholder
      templates: { method: { text: "Erstens." } }
      """)
  }

  @Test("a placeholder that is left out is named")
  func incomplete() {
    expectFaults(
      Self.good.replacing(
        "answer: \"{amount} kostet {option}\"",
        with: """
          answer: "kostet {option}"
                      ^~~~~~~~~~~~~~~~~ error: 'phrases.summary.answer' does not name {amount}
          """))
  }

  @Test(
    "a brace that belongs to no placeholder is an error",
    arguments: ["{option", "option} {amount}", "{option} {amount} {", "{{option}} {amount}"])
  func braces(text: String) {
    let reading = read(Self.good.replacing("{amount} kostet {option}", with: text))
    let message =
      "'phrases.summary.answer' has a brace that belongs to no placeholder"
    #expect(reading.diagnostics.map(\.message) == [message])
  }

  @Test("forms stand where something is counted, with one for other numbers")
  func forms() {
    expectFaults(
      """
      phrases:
        summary:
          answer: { one: "{option} {amount}", other: "{option} {amount}" }
                  ^ error: 'phrases.summary.answer' counts nothing and has no forms
          volume: { one: "{input}", few: "{count} {input}" }
          ^~~~~~ error: 'phrases.summary.volume' has no form 'other'
                                    ^~~ error: unknown form 'phrases.summary.volume.few' | there are one and other
        heads: { total: Summe }
      templates: { method: { text: "Erstens." } }
      """)
  }

  @Test("what is no text is refused")
  func kinds() {
    expectFaults(
      """
      phrases:
        summary: Kosten
        ^~~~~~~ error: no entry 'phrases.summary.answer'
        ^~~~~~~ error: no entry 'phrases.summary.volume'
                 ^~~~~~ error: 'phrases.summary' must be a mapping, not 'Kosten'
        heads: { total: [Summe] }
                 ^~~~~ error: 'phrases.heads.total' must be a text, not a list
      templates:
        method:
          text:
          ^~~~ error: 'templates.method.text' must be a text, not nothing
      """)
  }

  @Test("an entry of one line stays one")
  func lines() {
    expectFaults(
      Self.good.replacing(
        "heads: { total: Summe }",
        with: """
          heads:
              total: |
                     ^ error: 'phrases.heads.total' must be one line | begin it with '>-' to fold it
                Summe
                von allem
          """))
  }

  @Test(
    "tags of languages are letters, then parts",
    arguments: [
      ("de", true), ("pt-BR", true), ("zh-Hant-TW", true), ("fil", true), ("d", false),
      ("../de", false), ("de_DE", false), ("de-", false), ("", false), ("d1", false),
    ])
  func tags(text: String, isTag: Bool) {
    #expect(ReportLanguage.isTag(text) == isTag)
  }
}
