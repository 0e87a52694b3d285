import Diagnostics
import ScenarioModel
import ScenarioReader
import Testing

@Suite("The brand's colour")
struct BrandColorTests {
  // Contrasts by the WCAG formula in Python; #767676 is the lightest grey that can be read on white.
  @Test(
    "contrast is the guidelines'",
    arguments: [("#000000", 21.0), ("#ffffff", 1), ("#767676", 4.5423), ("#777777", 4.4781)])
  func contrast(color: String, contrast: Double) throws {
    let found = try #require(BrandColor(color)).contrast(with: .white)
    #expect(abs(found - contrast) < 0.0001)
  }

  @Test(
    "the nearest readable colour just passes and keeps its hue",
    arguments: [("#777777", BrandColor.white), ("#ffcc00", .white), ("#0b5fff", .night)])
  func nearest(color: String, ground: BrandColor) throws {
    let own = try #require(BrandColor(color))
    let found = own.readable(on: ground)
    #expect(own.contrast(with: ground) < 4.5)
    #expect((4.5..<4.65).contains(found.contrast(with: ground)))
    #expect(found.readable(on: ground) == found)
  }

  @Test("what can be read stays as it is, in any case of letters")
  func stays() throws {
    #expect(try #require(BrandColor("#0B5FFF")).readable(on: .white).text == "#0b5fff")
    #expect(try #require(BrandColor("#00000a")).text == "#00000a")
  }

  @Test(
    "anything but six digits is no colour",
    arguments: ["", "#", "#fff", "0b5fff", "#0b5fgg", "#+b5fff", "#0b5fff0", "# b5fff"])
  func faults(text: String) { #expect(BrandColor(text) == nil) }

  @Test("an accent that can't be read on white is an error that offers the nearest one that can")
  func refused() throws {
    let reading = try read(Inputs.scenario(top: "brand: { accent: \"#ffcc00\" }"))
    let fault = try #require(reading.diagnostics.first { $0.severity == .error })
    #expect(
      fault.message
        == "'accent' in 'brand' in the scenario can't be read on white: its contrast is 1.5, not 4.5"
    )
    let offered = try #require(fault.help?.split(separator: "\"").dropFirst().first)
    #expect(try #require(BrandColor(String(offered))).contrast(with: .white) >= 4.5)
  }
}
