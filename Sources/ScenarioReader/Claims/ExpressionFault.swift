/// What is wrong with an expression, and where in its text.
struct ExpressionFault: Error, Equatable {
  /// What is wrong.
  let message: String
  /// The stretch of the text, in Unicode scalars.
  let stretch: Range<Int>
  /// What to do about it.
  var help: String?
}
