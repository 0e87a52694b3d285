import ScenarioModel
import Diagnostics
import Quantities
import ScenarioReader
import Testing

@Suite("The logo")
struct LogoTests {
  private func brand(_ path: String) -> String {
    Inputs.scenario(top: "brand: { logo: '\(path)' }")
  }

  @Test(
    "is told by how it begins",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
      (Array("<svg xmlns='x'/>".utf8), "image/svg+xml"),
      (
        Array("\u{FEFF}<?xml version='1.0'?>\n<!-- <b> --><!DOCTYPE svg>\n<svg>ä</svg>".utf8),
        "image/svg+xml"
      ),
    ] as [([UInt8], String)])
  func told(bytes: [UInt8], type: String) throws {
    let reading = try read(
      brand("art/logo.x"), picture: { $0 == "art/logo.x" ? .bytes(bytes) : .missing })
    #expect(reading.value?.brand.logo?.mediaType == type)
    #expect(reading.value?.brand.logo?.bytes == bytes)
  }

  @Test(
    "is refused where it is no picture",
    arguments: [
      [], [0x89, 0x50], Array("<html><svg></svg></html>".utf8), Array("<svgx/>".utf8),
      Array("<!-- <svg>".utf8), Array("GIF89a".utf8), Array("<svg>".utf8) + [0xFF],
    ] as [[UInt8]])
  func refused(bytes: [UInt8]) throws {
    let reading = try read(brand("logo.x"), picture: { _ in .bytes(bytes) })
    #expect(
      reading.diagnostics.map(\.message)
        == ["the logo 'logo.x' is not a PNG, JPEG or SVG picture"])
  }

  @Test(
    "is refused where it can't be had",
    arguments: [
      (FileAnswer.missing, "does not exist"), (.unreadable, "can't be read"),
      (.outside, "leads out of the folder"), (.tooLarge, "is larger than 1 MB"),
      (.bytes(Array(repeating: 0x20, count: 1_000_001)), "is larger than 1 MB"),
    ])
  func notHad(answer: FileAnswer, reason: String) throws {
    let reading = try read(brand("logo.png"), picture: { _ in answer })
    #expect(reading.diagnostics.map(\.message) == ["the logo 'logo.png' \(reason)"])
  }

  @Test(
    "is not even asked for outside of the folder",
    arguments: ["/etc/passwd", "../logo.png", "a/../../b.png", "C:/x.png", "..\\x.png", "\\x"])
  func outside(path: String) throws {
    let reading = try read(
      brand(path),
      picture: { _ in
        Issue.record("asked for a picture outside")
        return .missing
      })
    #expect(
      reading.diagnostics.map(\.message) == ["the logo '\(path)' leads out of the folder"])
  }
}
