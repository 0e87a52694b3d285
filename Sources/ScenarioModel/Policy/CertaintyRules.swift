package import Quantities

/// How the certainty of an answer is tested (decision.md, 2): as sourced numbers in the policy's
/// file, as figures of the register in a scenario.
package struct CertaintyRules<Number: Equatable & Sendable>: Equatable, Sendable {
  /// How many draws the test evaluates.
  package var draws: Number
  /// How far a number without a range may lie from its point, up or down, by its evidence.
  package var measuredSpread: Number
  /// Of a published price.
  package var listSpread: Number
  /// Of an offer.
  package var quotedSpread: Number
  /// Of what is carried over from something alike.
  package var derivedSpread: Number
  /// Of what nobody has looked up.
  package var assumedSpread: Number
  /// The share of a cost that bare or stale numbers may carry before they are put to the test.
  package var mostBare: Number

  /// Rules of one kind of number.
  package init(
    draws: Number, measuredSpread: Number, listSpread: Number, quotedSpread: Number,
    derivedSpread: Number, assumedSpread: Number, mostBare: Number
  ) {
    self.draws = draws
    self.measuredSpread = measuredSpread
    self.listSpread = listSpread
    self.quotedSpread = quotedSpread
    self.derivedSpread = derivedSpread
    self.assumedSpread = assumedSpread
    self.mostBare = mostBare
  }

  /// The spread of an evidence.
  package func spread(_ evidence: Evidence) -> Number {
    switch evidence {
    case .measured: measuredSpread
    case .list: listSpread
    case .quoted: quotedSpread
    case .derived: derivedSpread
    case .assumed: assumedSpread
    }
  }
}
