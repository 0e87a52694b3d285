import Testing
import Workbooks

private let x = Formula.name("x")
private let y = Formula.name("y")
private let z = Formula.name("z")

struct FormulaTextTests {
  @Test(
    "Brackets stand where the operation around binds stronger",
    arguments: [
      (x + y * z, "x+y*z"), ((x + y) * z, "(x+y)*z"), (x - (y - z), "x-(y-z)"),
      (x - y - z, "x-y-z"), (x / (y * z), "x/(y*z)"), (x / y * z, "x/y*z"),
      (Formula.operation(.power, x + y, z), "(x+y)^z"),
      (.operation(.power, x, .operation(.power, y, z)), "x^(y^z)"),
      (.operation(.power, .operation(.power, x, y), z), "x^y^z"),
      (.operation(.isGreater, x + y, z), "x+y>z"),
      (.operation(.isGreater, x, y) * z, "(x>y)*z"),
      (.operation(.join, .text("a"), x + y), "\"a\"&x+y"),
      (.call("MAX", x + y, z), "MAX(x+y,z)"),
    ])
  func brackets(_ formula: Formula, _ text: String) { #expect(formula.text() == text) }

  @Test(
    "A minus sign, which binds stronger than a power in Excel, stands in brackets within others",
    arguments: [
      (Formula.negative(x), "-x"), (.negative(x + y), "-(x+y)"), (.negative(.negative(x)), "-(-x)"),
      (.operation(.power, .negative(x), .number(2)), "(-x)^2"), (x - .negative(y), "x-(-y)"),
      (.negative(x) * y, "(-x)*y"), (.number(-2), "-2"), (x + .number(-2), "x+(-2)"),
      (.operation(.power, .number(-2), .number(2)), "(-2)^2"),
      (.call("ABS", .negative(x)), "ABS(-x)"),
    ])
  func minus(_ formula: Formula, _ text: String) { #expect(formula.text() == text) }

  @Test(
    "A number has the digits that make it the same again",
    arguments: [
      (0.1, "0.1"), (3.0, "3"), (1_000_000, "1000000"), (1.0 / 3, "0.3333333333333333"),
      (0.1 + 0.2, "0.30000000000000004"), (1e-9, "1E-09"), (2.5e22, "2.5E+22"), (.infinity, "NA()"),
    ])
  func numbers(_ number: Double, _ text: String) {
    #expect(Formula.number(number).text() == text)
    if number.isFinite { #expect(Double(text) == number) }
  }

  @Test("A text is quoted, and parted where it is longer than a formula takes")
  func texts() {
    #expect(Formula.text("say \"=1+1\"").text() == "\"say \"\"=1+1\"\"\"")
    #expect(Formula.text("").text() == "\"\"")
    let long = String(repeating: "a", count: 300)
    let parts = "\"\(String(repeating: "a", count: 255))\"&\"\(String(repeating: "a", count: 45))\""
    #expect(Formula.text(long).text() == parts)
    #expect(Formula.operation(.equals, .text(long), x).text() == parts + "=x")
  }

  @Test("A cell of another sheet is named with it, and an apostrophe in its name is doubled")
  func cells() {
    let cell = Formula.cell(CellReference(sheet: "Year's bill", row: 6, column: 2))
    #expect(cell.text(on: "Year's bill") == "$C$7")
    #expect(cell.text(on: "Other") == "'Year''s bill'!$C$7")
    let last = CellReference(sheet: "Year's bill", row: 9, column: 27)
    let first = CellReference(sheet: "Year's bill", row: 6, column: 2)
    #expect(Formula.range(first, last).text(on: "Other") == "'Year''s bill'!$C$7:$AB$10")
  }

  @Test(
    "Columns are counted in letters",
    arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func letters(_ column: Int, _ letters: String) {
    #expect(CellReference.letters(column) == letters)
  }
}
