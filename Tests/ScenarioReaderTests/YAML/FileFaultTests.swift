import Quantities
import Diagnostics
import ScenarioModel
import ScenarioReader
import TestSupport
import Testing

@Suite("Files that can't be read")
struct FileFaultTests {
  private func faults(_ bytes: [UInt8]) throws -> [Diagnostic] {
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in .missing })
    return reader.read(SourceFile(name: "s.yaml", bytes: bytes)).diagnostics
  }

  private func onlyFault(_ text: String) throws -> Diagnostic {
    let faults = try faults(Array(text.utf8))
    #expect(faults.count == 1)
    return try #require(faults.first)
  }

  @Test func fiftyMegabytesAreRefusedUnread() throws {
    let faults = try faults(Array(repeating: UInt8(ascii: "a"), count: 50_000_000))
    #expect(faults.map(\.message) == ["the file is larger than 1 MB"])
  }

  @Test("UTF-16 is named", arguments: [[0xFF, 0xFE] as [UInt8], [0xFE, 0xFF]])
  func wideText(mark: [UInt8]) throws {
    let faults = try faults(mark + [0x62, 0x00])
    #expect(faults.map(\.message) == ["the file is UTF-16, not UTF-8"])
  }

  @Test func theFirstByteThatIsNotUTF8IsPointedAt() throws {
    let faults = try faults(Array("breakeven: 1\ntitle: é".utf8) + [0xFF, 0x0A])
    #expect(faults.map(\.message) == ["the file is not UTF-8"])
    #expect(faults.first?.place == SourcePlace(line: 2, column: 9))
  }

  @Test(
    "control characters and noncharacters are pointed at",
    arguments: [
      (0, "U+0000"), (0x7, "U+0007"), (0x1B, "U+001B"), (0x7F, "U+007F"), (0x85, "U+0085"),
      (0x9F, "U+009F"), (0xFDD0, "U+FDD0"), (0xFFFE, "U+FFFE"), (0x1FFFF, "U+1FFFF"),
      (0x2028, "U+2028"),
    ] as [(UInt32, String)])
  func controls(code: UInt32, name: String) throws {
    let character = Character(try #require(Unicode.Scalar(code)))
    let fault = try onlyFault("breakeven: 1\ntitle: äb\(character)\n")
    #expect(fault.message == "the character \(name) can't stand in a text")
    #expect(fault.place == SourcePlace(line: 2, column: 10))
  }

  @Test func escapedControlCharactersAreRefusedInTextsAndKeys() throws {
    try expectFaults(
      Inputs.scenario(
        top: #"""
          client: "a\u0000b"
                  ^~~~~~~~~~ error: the character U+0000 can't stand in a text
          prepared_for: "\x1b[31m"
                        ^~~~~~~~~~ error: the character U+001B can't stand in a text
          """#))
  }

  @Test("nothing is not a scenario", arguments: ["", " \n\n", "# only a remark\n"])
  func nothing(text: String) throws {
    #expect(try onlyFault(text).message == "the file is empty")
  }

  @Test func aSecondDocumentIsPointedAt() throws {
    let fault = try onlyFault("breakeven: 1\n---\nbreakeven: 1\n")
    #expect(fault.message == "a second document begins here")
    #expect(fault.place?.line == 2)
  }

  @Test func whatIsNotYAMLIsTheOnlyFault() throws {
    let fault = try onlyFault("breakeven: 2\nbrand: {name: x\ntitle: y\n")
    #expect(fault.message.hasPrefix("not YAML: did not find expected ',' or '}'"))
    #expect(fault.place == SourcePlace(line: 3, column: 6))
    #expect(fault.help == "what isn't ended begins at 2:8")
  }

  @Test func tabsAreExplained() throws {
    let fault = try onlyFault("breakeven: 1\nworkloads:\n\ta: 1\n")
    #expect(fault.place?.line == 3)
    #expect(fault.help == "indent with spaces, not tabs")
  }

  @Test(
    "a key that is there twice is named with both places",
    arguments: [
      ("breakeven: 1\ntitle: x\ntitle: y\n", "title", 3, 1, "2:1"),
      ("breakeven: 1\ntitle: x\n\"title\": y\n", "title", 3, 1, "2:1"),
      ("w:\n  a: {name: x, task: chat, name: y}\n", "name", 2, 28, "2:7"),
      ("w:\n  a:\n    x: 1\n    x: 2\n    x: 3\n", "x", 4, 5, "3:5"),
      ("ä: {b: 1}\nw: [{ü: {ö: 1, ö: 2}}]\n", "ö", 2, 16, "2:10"),
    ])
  func duplicateKey(text: String, key: String, line: Int, column: Int, first: String) throws {
    let fault = try onlyFault(text)
    #expect(fault.message == "key '\(key)' is given twice, first at \(first)")
    #expect(fault.place?.line == line)
    #expect(fault.place?.column == column)
  }

  @Test func duplicatesInTwoMappingsAreToldOneAtATime() throws {
    let fault = try onlyFault("a:\n  x: 1\n  x: 2\nb:\n  x: 1\n  y: 2\n  x: 3\n")
    #expect(fault.message == "key 'x' is given twice, first at 2:3")
    #expect(fault.place?.line == 3)
  }

  @Test func equalValuesOfDifferentKeysAreNoDuplicates() throws {
    #expect(try readGood(Inputs.scenario(top: "client: x\nprepared_for: x")).title == "T")
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try readGood("\u{FEFF}" + Inputs.scenario()).title == "T")
  }

  @Test("lines may end with CR LF or CR", arguments: ["\r\n", "\r"])
  func lineEnds(end: String) throws {
    let lines = Inputs.scenario(top: "clint: x").split(separator: "\n")
    let reading = try read(lines.joined(separator: end))
    #expect(reading.diagnostics.map(\.place) == [SourcePlace(line: 4, column: 1, length: 5)])
  }

  @Test func tagsAreRefused() throws {
    try expectFaults(
      Inputs.scenario(
        top: """
          client: !!int 1
                  ^ error: the tag 'tag:yaml.org,2002:int' is not supported
          """))
  }

  @Test func aTitleOfAHundredKilobytesIsRead() throws {
    let title = String(repeating: "x", count: 100_000)
    let text = Inputs.scenario().replacing("title: T", with: "title: \(title)")
    #expect(try readGood(text).title == title)
  }
}
