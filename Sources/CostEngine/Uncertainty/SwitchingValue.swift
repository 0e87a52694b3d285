import RealModule

/// The value of one number nearest to today's, by |ln(x*/x)|, at which another option becomes the
/// cheapest that can be chosen, from a tenth of it to ten times.
package struct SwitchingValue: Sendable {
  /// The row of the assumption register.
  package let assumption: Int
  /// x*; nil where no value within the range turns the answer.
  package let value: Double?
  /// The option that becomes the cheapest; nil where none can be chosen then, or nothing turns.
  package let becomes: Int?
  /// x*/x.
  package let factor: Double?
  /// In how many other places the same number stands, which move with it.
  package var twins = 0

  /// |ln(x*/x)|, for sorting; infinite where nothing turns.
  package var distance: Double { factor.map { abs(Double.log($0)) } ?? .infinity }
}
