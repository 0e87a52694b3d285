import Diagnostics
import Foundation
import ScenarioModel
import ScenarioReader
import Testing

@testable import ReportModel

@Suite("The language of reports")
struct LanguageTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func document() throws -> LanguageDocument {
    let file = Self.package.appending(path: "templates/languages/en.yaml")
    let reading = LanguageReader(keys: Language.keys).read(
      SourceFile(name: "en.yaml", bytes: Array(try Data(contentsOf: file))), tag: "en")
    #expect(reading.diagnostics == [])
    return try #require(reading.value)
  }

  @Test("the built-in language is what its file says when it is read as any other")
  func builtIn() throws {
    let (read, built) = (Language(try document()), Language.english)
    for (index, key) in Language.phraseKeys.enumerated() {
      let values = key.placeholders.map { RichText(quoted: "<\($0)>") }
      for number in [1.0, 2] {
        let texts = [read, built].map { $0.say(index, number: number, values).segments }
        #expect(texts[0] == texts[1], "\(key.path)")
      }
    }
    for name in Language.templateNames.keys {
      #expect(read.templateWords(name) == built.templateWords(name), "\(name)")
    }
  }

  @Test("every entry is said somewhere in the program")
  func used() throws {
    let sources = try ["ReportModel", "ReportRendering"].map(source).joined()
    let names = Set(matches(of: "[A-Za-z0-9]+", in: sources))
    let members = Set(matches(of: "\\.[a-z][A-Za-z0-9]*", in: sources))
    for key in Language.phraseKeys {
      let path = key.path.split(separator: ".").map { camel(String($0)) }
      #expect(names.contains(path[1]) && members.contains(".\(path[2])"), "\(key.path)")
    }
  }

  private func source(of module: String) throws -> String {
    let folder = Self.package.appending(path: "Sources/\(module)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    // What is said of templates on a terminal stays in Swift.
    let spoken = names.filter { $0.hasSuffix(".swift") && !$0.hasSuffix("Vocabulary+Text.swift") }
    return try spoken.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }.joined()
  }

  /// Swift's own expressions take minutes for a whole module.
  private func matches(of pattern: String, in text: String) -> [String] {
    let whole = NSRange(text.startIndex..., in: text)
    let found = (try? NSRegularExpression(pattern: pattern))?.matches(in: text, range: whole)
    return (found ?? []).compactMap { Range($0.range, in: text).map { String(text[$0]) } }
  }

  private func camel(_ name: String) -> String {
    let parts = name.split(separator: "_")
    return (parts.prefix(1).map(String.init) + parts.dropFirst().map(\.capitalized)).joined()
  }

  @Test("no sentence of the program is written in Swift")
  func allInFile() throws {
    // Our own words stand in no literal: neither two words with a space between them nor a capital.
    let code = try source(of: "ReportModel").split(separator: "\n").filter { !$0.contains("//") }
    let literals = matches(of: #""(?:[^"\\\n]|\\.)*""#, in: code.joined(separator: "\n"))
    let found = literals.filter { literal in
      !matches(of: "[a-z]{2,} [a-z]{2,}|^\"[A-Z][a-z]+", in: literal).isEmpty
        && !Self.data.contains(literal)
    }
    #expect(found == [])
  }

  /// The program's name, and words that frameworks and inputs share with the engine.
  private static let data: Set = [#""breakeven \(source.version)""#, #""not covered""#]

  @Test("one is said for the number 1 alone")
  func plural() {
    let say = Language.english.horizon
    #expect(say.months(number: 1, count: "1").characters == "1 month")
    #expect(say.months(number: 2, count: "2").characters == "2 months")
    #expect(say.months(number: 0, count: "0").characters == "0 months")
    let attempts = Language.english.outcomes
    #expect(attempts.attempts(number: 1, count: "1").characters == "one attempt")
    #expect(attempts.attempts(number: 1.5, count: "1.5").characters == "up to 1.5 attempts")
  }

  @Test("what a user wrote stays apart within a phrase")
  func quoted() {
    let text = Language.english.recommendation.tooClose(
      option: RichText(quoted: "{next} <b>"), next: RichText(quoted: "B"))
    #expect(
      text.segments == [
        .plain("It is too close to call between "), .quoted("{next} <b>"), .plain(" and "),
        .quoted("B"), .plain("."),
      ])
  }

  @Test("the order of placeholders is the language's own")
  func order() throws {
    let document = try document()
    let index = try #require(
      Language.phraseKeys.firstIndex { $0.path == "phrases.recommendation.too_close" })
    var entries = document.entries
    entries[index] = LanguageDocument.Entry(
      other: try PhrasePattern("{next}? {option}?", placeholders: ["option", "next"]),
      place: entries[index].place)
    let language = Language(LanguageDocument(tag: "xx", entries: entries))
    #expect(language.tag == "xx")
    #expect(language.recommendation.tooClose(option: "A", next: "B").characters == "B? A?")
  }

  @Test("sentences have one space between them and none for those that say nothing")
  func sentences() {
    #expect(RichText.sentences(["A.", "", "B."]).characters == "A. B.")
    #expect(RichText.sentences([""]).isEmpty)
  }
}
