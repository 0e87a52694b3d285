/// How often each option is the cheapest once every number that evidence leaves open is drawn.
package struct Certainty: Sendable {
  /// How many draws were evaluated.
  package let draws: Int
  /// How many numbers were drawn from ranges of their own.
  package let ownRanges: Int
  /// How many got a range by their evidence.
  package let impliedRanges: Int
  /// Each option's share of the draws in which it is the cheapest that can be chosen.
  package let probabilityCheapest: [SampleMean]
}
