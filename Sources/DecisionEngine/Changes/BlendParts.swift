import Quantities
import ScenarioModel

/// The sources of a blend, one a group, and the options that are costed.
struct BlendParts {
  let price: Scenario
  let volume: Scenario
  let mix: Scenario
  let assumptions: Scenario
  /// The ids of the options, which all sources have.
  let options: [String]

  /// The scenario that is made of the sources, the mix's volumes multiplied by a factor.
  func scenario(volumeFactor: Double) -> Scenario {
    var scenario = assumptions
    scenario.workloads = mix.workloads.map { workload($0, volumeFactor) }
    scenario.options = options.compactMap(option)
    scenario.horizon = horizon
    scenario.exposure = exposure
    scenario.baseline = 0
    (scenario.assumptions, scenario.claims, scenario.audits) = ([], [], [])
    return scenario
  }

  private var horizon: Horizon {
    Horizon(
      months: assumptions.horizon.months, discountRate: assumptions.horizon.discountRate,
      volumeGrowth: volume.horizon.volumeGrowth, apiPriceDecline: price.horizon.apiPriceDecline,
      computePriceDecline: price.horizon.computePriceDecline,
      wageGrowth: price.horizon.wageGrowth, starts: assumptions.horizon.starts)
  }

  private var exposure: Exposure? {
    guard let exposure = assumptions.exposure else { return nil }
    return Exposure(
      cost: exposure.cost,
      annualProbabilities: options.map { id in
        assumptions.index(ofOption: id).flatMap { exposure.annualProbabilities[$0] }
      }, defaultProbability: exposure.defaultProbability)
  }

  /// A workload with its mix, and with traffic, needs and outcomes of the assumptions' source.
  private func workload(_ own: Workload, _ factor: Double) -> Workload {
    let other = assumptions.workload(own.id) ?? own
    return Workload(
      id: own.id, name: own.name, task: other.task, volume: own.volume.multiplied(by: factor),
      cachedInput: own.cachedInput, cacheWrites: own.cacheWrites, batchable: own.batchable,
      traffic: other.traffic, needs: other.needs, outcomes: outcomes(of: own))
  }

  /// What wrong answers lead to; only requests can be answered wrongly.
  private func outcomes(of own: Workload) -> Outcomes? {
    guard case .requests = own.volume else { return nil }
    let isElsewhere = assumptions.workload(own.id) != nil
    let source = isElsewhere ? assumptions : mix
    guard let outcomes = source.workload(own.id)?.outcomes else { return nil }
    let priced = price.workload(own.id)?.outcomes
    return Outcomes(
      attempts: outcomes.attempts,
      fallbackCost: priced == nil ? outcomes.fallbackCost : priced?.fallbackCost,
      successRates: options.map { id in
        source.index(ofOption: id).flatMap { outcomes.successRates[$0] }
      })
  }
}

extension Volume {
  /// The same mix with so many times the requests or tokens.
  func multiplied(by factor: Double) -> Volume {
    switch self {
    case .requests(let volume):
      .requests(
        RequestVolume(
          requestsPerDay: volume.requestsPerDay.multiplied(by: factor),
          inputTokens: volume.inputTokens, outputTokens: volume.outputTokens,
          retryRate: volume.retryRate, developmentShare: volume.developmentShare))
    case .tokens(let volume):
      .tokens(
        TokenVolume(
          tokens: volume.tokens.multiplied(by: factor), period: volume.period,
          inputShare: volume.inputShare))
    }
  }
}

extension Figure {
  /// The figure times a factor, of the same row.
  func multiplied(by factor: Double) -> Figure {
    Figure(value * factor, assumption: assumption, exchangeRate: exchangeRate)
  }
}

extension Scenario {
  /// The place of an option.
  func index(ofOption id: String) -> Int? { options.firstIndex { $0.id == id } }
  /// The workload of an id.
  func workload(_ id: String) -> Workload? { workloads.first { $0.id == id } }
}
