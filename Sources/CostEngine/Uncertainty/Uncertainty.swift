/// What the ranges of a scenario's numbers do to its deciding total (model.md, 11).
package struct Uncertainty: Sendable {
  /// How many draws were evaluated; 0 where no number has a range.
  package let draws: Int
  /// Where their sequence began.
  package let seed: Int
  /// Each option's spread, in the order of the scenario; empty where nothing was drawn.
  package let options: [OptionUncertainty]
  /// The expected value of perfect information: the least mean total less the mean of the least.
  package let valueOfInformation: SampleMean?
  /// What each uncertain input does to the difference between the two best, the widest first.
  package let tornado: [TornadoBar]
  /// For every number of the scenario, the nearest value that turns the answer, the nearest first.
  package let switching: [SwitchingValue]
}
