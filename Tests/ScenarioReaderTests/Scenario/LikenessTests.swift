import ScenarioModel
import Diagnostics
import Quantities
import ScenarioReader
import Testing

@Suite("Which files of a folder are scenarios")
struct LikenessTests {
  @Test(
    "a top-level key decides",
    arguments: [
      ("breakeven: 1\n", ScenarioLikeness.scenario), ("title: x\nbreakeven : 1\n", .scenario),
      ("\"breakeven\": 1\n", .scenario), ("{title: x, breakeven: 1}", .scenario),
      ("{\n  \"breakeven\": 1\n}", .scenario), ("\u{FEFF}breakeven: 1", .scenario),
      ("a: 1\r\nbreakeven: 1\r\n", .scenario), ("options:\n  a: 1\n", .lacksVersion),
      ("workloads: {}\n", .lacksVersion), ("a:\n  breakeven: 1\n", .other), ("", .other),
      ("# breakeven: 1\n", .other), ("breakeven_not: 1\n", .other), ("name: x\n", .other),
      ("text: |\n  options: 1\n", .other),
    ])
  func decides(text: String, likeness: ScenarioLikeness) {
    #expect(ScenarioLikeness(of: Array(text.utf8)) == likeness)
  }

  @Test func aScenarioInUTF16IsToldSoThatItsFaultIsShown() {
    let wide = Array("breakeven: 1\n".utf8).flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(ScenarioLikeness(of: [0xFF, 0xFE] + wide) == .scenario)
  }

  @Test func anyBytesAreSurvived() {
    #expect(ScenarioLikeness(of: [0, 0xFF, 0x0A, 0x80]) == .other)
  }
}
