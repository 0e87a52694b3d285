/// A formula of a cell.
package indirect enum Formula: Equatable, Sendable {
  /// An operation between two sides.
  package enum Operator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case power = "^"
    case join = "&"
    case equals = "="
    case differs = "<>"
    case isLess = "<"
    case isAtMost = "<="
    case isGreater = ">"
    case isAtLeast = ">="
  }

  case number(Double)
  case text(String)
  case cell(CellReference)
  /// The cells from one to another.
  case range(CellReference, CellReference)
  /// A defined name.
  case name(String)
  case negative(Formula)
  case operation(Operator, Formula, Formula)
  /// A function of the spreadsheet program.
  case function(String, [Formula])

  /// A function of the spreadsheet program.
  package static func call(_ name: String, _ arguments: Formula...) -> Formula {
    .function(name, arguments)
  }

  /// One value or another.
  package static func choice(_ condition: Formula, _ yes: Formula, _ no: Formula) -> Formula {
    .function("IF", [condition, yes, no])
  }

  /// The sum.
  package static func + (left: Formula, right: Formula) -> Formula { .operation(.add, left, right) }
  /// The difference.
  package static func - (left: Formula, right: Formula) -> Formula {
    .operation(.subtract, left, right)
  }
  /// The product.
  package static func * (left: Formula, right: Formula) -> Formula {
    .operation(.multiply, left, right)
  }
  /// The quotient.
  package static func / (left: Formula, right: Formula) -> Formula {
    .operation(.divide, left, right)
  }
}
