import ScenarioModel

/// A word of an expression, and where it stands in its text.
struct ExpressionToken: Equatable {
  /// What a word can be.
  enum Kind: Equatable {
    case number(Double)
    case name(String)
    case sign(Expression.Operator)
    case open, close, comma
  }

  /// What it is.
  let kind: Kind
  /// As written.
  let text: String
  /// Its stretch of the text, in Unicode scalars.
  let stretch: Range<Int>
}
