import Diagnostics
import ScenarioModel
import ScenarioReader
import Testing

@Suite("The firm's own fonts")
struct FontsTests {
  /// A table directory of one table of four bytes behind it.
  static func sfnt(_ magic: [UInt8]) -> [UInt8] {
    magic + [0, 1, 0, 0, 0, 0, 0, 0] + Array("glyf".utf8) + [0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 4]
      + [1, 2, 3, 4]
  }

  /// A file that says how long it is.
  static func packed(_ magic: String) -> [UInt8] {
    Array(magic.utf8) + [0, 1, 0, 0, 0, 0, 0, 16, 9, 9, 9, 9]
  }

  private func fonts(_ keys: String) -> String {
    Inputs.scenario(top: "brand: { fonts: { \(keys) } }")
  }

  private func messages(_ keys: String, _ answer: FileAnswer) throws -> [String] {
    try read(fonts(keys), picture: { _ in answer }).diagnostics.map(\.message)
  }

  @Test(
    "are told by how they begin",
    arguments: [
      (packed("wOF2"), .woff2), (packed("wOFF"), .woff), (sfnt([0, 1, 0, 0]), .truetype),
      (sfnt(Array("true".utf8)), .truetype), (sfnt(Array("OTTO".utf8)), .opentype),
    ] as [([UInt8], Brand.Font.Format)])
  func told(bytes: [UInt8], format: Brand.Font.Format) throws {
    let reading = try read(
      fonts("regular: art/a, bold: art/b"),
      picture: { ["art/a", "art/b"].contains($0) ? .bytes(bytes) : .missing })
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value?.brand.fonts.map(\.face) == [.regular, .bold])
    #expect(
      reading.value?.brand.fonts.allSatisfy { $0.format == format && $0.bytes == bytes } == true)
  }

  @Test(
    "are refused where they are none",
    arguments: [
      ([], "is not a font"), (Array("%PDF-1.7".utf8), "is not a font"),
      (Array("wOF3".utf8), "is not a font"), (Array("ttcf".utf8), "is a collection of fonts"),
      (Array(packed("wOF2").dropLast()), "is not a whole font"),
      (Array("wOFF".utf8), "is not a whole font"),
      (Array(sfnt([0, 1, 0, 0]).dropLast()), "is not a whole font"),
      ([0, 1, 0, 0, 0, 0], "is not a whole font"),
    ] as [([UInt8], String)])
  func refused(bytes: [UInt8], reason: String) throws {
    #expect(try messages("regular: a.x", .bytes(bytes)) == ["the font 'a.x' \(reason)"])
  }

  @Test(
    "are refused where they can't be had",
    arguments: [
      (FileAnswer.missing, "does not exist"), (.unreadable, "can't be read"),
      (.outside, "leads out of the folder"), (.tooLarge, "is larger than 2 MB"),
    ])
  func notHad(answer: FileAnswer, reason: String) throws {
    #expect(try messages("regular: a.ttf", answer) == ["the font 'a.ttf' \(reason)"])
  }

  @Test("have at most two million bytes")
  func size() throws {
    let bytes = Array("wOF2".utf8) + Array(repeating: 0, count: 2_000_000)
    #expect(
      try messages("regular: a.ttf", .bytes(bytes)) == ["the font 'a.ttf' is larger than 2 MB"])
  }

  @Test("a fault points at the file's name")
  func place() throws {
    let reading = try read(
      "brand:\n  fonts:\n    regular: a.ttf\n    bold: b.ttf\n" + Inputs.scenario(),
      picture: { $0 == "a.ttf" ? .bytes(Self.sfnt([0, 1, 0, 0])) : .missing })
    #expect(reading.diagnostics.map { $0.place?.line } == [4])
    #expect(reading.diagnostics.map { $0.place?.column } == [11])
  }

  @Test("other faces need the regular one, and no other key is known")
  func keys() throws {
    let whole = FileAnswer.bytes(Self.packed("wOF2"))
    #expect(
      try messages("bold: b.woff2", whole).first
        == "'fonts' in 'brand' in the scenario needs 'regular'")
    #expect(try messages("regular: a.woff2, heavy: b.woff2", whole).count == 1)
  }
}
