import CostEngine
import Quantities
import ScenarioModel

/// `uncertainty`.
struct UncertaintyResult: Codable, Sendable {
  let draws: Int
  let options: [String: SpreadResult]
  let evpi: Amount
  let evpiStandardError: Amount
  let tornado: [TornadoResult]
  let switching: [SwitchingResult]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case draws, options, evpi, tornado, switching
    case evpiStandardError = "evpi_standard_error"
  }

  init(_ uncertainty: Uncertainty, in scenario: Scenario) {
    draws = uncertainty.draws
    options = Dictionary(
      ids: scenario.options.map(\.id),
      scenario.options.indices.map {
        SpreadResult(uncertainty.options.isEmpty ? nil : uncertainty.options[$0])
      })
    evpi = Amount(finite: uncertainty.valueOfInformation?.mean)
    evpiStandardError = Amount(finite: uncertainty.valueOfInformation?.standardError)
    tornado = uncertainty.tornado.map { TornadoResult($0, in: scenario) }
    switching = uncertainty.switching.map { SwitchingResult($0, in: scenario) }
  }
}

extension UncertaintyResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .draws: .count("How many draws were evaluated; 0 where no number has a range.")
    case .options:
      .map(
        of: SpreadResult.schema(describedAs: "One option's spread; null where nothing was drawn."),
        "The spread of each option's deciding total.")
    case .evpi: .amount("The expected value of perfect information.")
    case .evpiStandardError: .amount("Its standard error.")
    case .tornado:
      .list(
        of: TornadoResult.schema(describedAs: "One uncertain number at its ends."),
        "What each does to the difference between the two best, the widest first.")
    case .switching:
      .list(
        of: SwitchingResult.schema(describedAs: "One number of the scenario."),
        "The value at which each number turns the answer, the nearest first.")
    }
  }
}
