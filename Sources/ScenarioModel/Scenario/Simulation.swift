/// How uncertainty is simulated (model.md, 11).
package struct Simulation: Equatable, Sendable {
  /// How many draws are evaluated.
  package let draws: Int
  /// Where the sequence of draws begins.
  package let seed: Int

  /// So many draws from a seed.
  package init(draws: Int, seed: Int) {
    self.draws = draws
    self.seed = seed
  }
}
