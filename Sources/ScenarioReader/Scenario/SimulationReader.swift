import ScenarioModel

/// Reads how uncertainty is simulated (model.md, 11).
struct SimulationReader {
  /// The draws and the seed, 10,000 from 0 unless given.
  func read(_ file: Fields) -> Simulation {
    let fields = file.fields("uncertainty")
    func count(_ key: String, default value: Int) -> Int {
      fields?.number(key).flatMap { Int(exactly: $0.value) } ?? value
    }
    return Simulation(
      draws: count("draws", default: 10_000), seed: count("seed", default: 0))
  }
}
