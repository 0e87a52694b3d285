import Testing
import Workbooks

struct NameTests {
  @Test(
    "A sheet's name is made valid",
    arguments: [
      ("Bill", "Bill"), ("a[b]:c*d?e/f\\g", "a b  c d e f g"), ("'quoted'", "quoted"),
      ("", "Sheet"),
      ("???", "Sheet"), ("History", "History sheet"), ("line\nbreak", "line break"),
      (String(repeating: "x", count: 40), String(repeating: "x", count: 31)),
      (String(repeating: "😀", count: 20), String(repeating: "😀", count: 15)),
    ])
  func sheets(_ text: String, _ name: String) {
    var names = SheetNames()
    #expect(names.name(text) == name)
  }

  @Test("A second sheet of one name is numbered, whatever its capitals and length")
  func twice() {
    var names = SheetNames()
    let long = String(repeating: "y", count: 40)
    #expect(
      ["Bill", "BILL", "bill", long, long].map { names.name($0) } == [
        "Bill", "BILL (2)", "bill (3)", String(repeating: "y", count: 31),
        String(repeating: "y", count: 27) + " (2)",
      ])
  }

  @Test(
    "A defined name is made valid and never reads as a cell",
    arguments: [
      ("options.own-8b.price.input", "options_own_8b_price_input"), ("A1", "A1_"),
      ("R1C1", "R1C1_"),
      ("c", "c_"), ("8b", "_8b"), ("", "_"), ("größe", "gr__e"), ("true", "true_"),
    ])
  func names(_ text: String, _ name: String) {
    var names = DefinedNames()
    #expect(names.name(text) == name)
  }

  @Test("Two paths that would have one name have two")
  func collisions() {
    var names = DefinedNames()
    #expect(["a.b", "a-b", "A_B"].map { names.name($0) } == ["a_b", "a_b_2", "A_B_3"])
  }
}
