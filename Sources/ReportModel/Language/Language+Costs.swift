package import CostEngine

extension Language {
  /// What a bill calls a line.
  package func name(_ line: CostLine) -> RichText {
    switch line {
    case .inputTokens: lines.inputTokens
    case .cachedInputTokens: lines.cachedInputTokens
    case .cacheWrites: lines.cacheWrites
    case .outputTokens: lines.outputTokens
    case .discounts: lines.discounts
    case .commitment: lines.commitment
    case .fee: lines.fee
    case .compute: lines.compute
    case .hardware: lines.hardware
    case .capital: lines.capital
    case .power: lines.power
    case .colocation: lines.colocation
    case .maintenance: lines.maintenance
    case .storage: lines.storage
    case .egress: lines.egress
    case .tooling: lines.tooling
    case .people: lines.people
    case .setup: lines.setup
    case .fallback: lines.fallback
    }
  }

  /// What a sentence calls a line of a bill.
  func inlineName(_ line: CostLine) -> RichText {
    let lines = linesInline
    return switch line {
    case .inputTokens: lines.inputTokens
    case .cachedInputTokens: lines.cachedInputTokens
    case .cacheWrites: lines.cacheWrites
    case .outputTokens: lines.outputTokens
    case .discounts: lines.discounts
    case .commitment: lines.commitment
    case .fee: lines.fee
    case .compute: lines.compute
    case .hardware: lines.hardware
    case .capital: lines.capital
    case .power: lines.power
    case .colocation: lines.colocation
    case .maintenance: lines.maintenance
    case .storage: lines.storage
    case .egress: lines.egress
    case .tooling: lines.tooling
    case .people: lines.people
    case .setup: lines.setup
    case .fallback: lines.fallback
    }
  }

  /// What the report calls a hidden cost.
  func name(_ cost: HiddenCost) -> RichText {
    switch cost {
    case .setup: hiddenCosts.setup
    case .tooling: hiddenCosts.tooling
    case .servingUpkeep: hiddenCosts.servingUpkeep
    case .incidentResponse: hiddenCosts.incidentResponse
    case .redundancy: hiddenCosts.redundancy
    case .idleAndHeadroom: hiddenCosts.idleAndHeadroom
    case .modelUpdates: hiddenCosts.modelUpdates
    case .securityPatches: hiddenCosts.securityPatches
    case .depreciation: hiddenCosts.depreciation
    case .electricity: hiddenCosts.electricity
    case .opportunity: hiddenCosts.opportunity
    case .reservedCommitment: hiddenCosts.reservedCommitment
    case .spotInterruption: hiddenCosts.spotInterruption
    case .egress: hiddenCosts.egress
    case .storage: hiddenCosts.storage
    case .retries: hiddenCosts.retries
    case .development: hiddenCosts.development
    case .promptIteration: hiddenCosts.promptIteration
    }
  }

  /// Which line of a bill carries a hidden cost, where one does.
  func carrier(of cost: HiddenCost) -> RichText {
    switch cost {
    case .setup: carriers.setup
    case .tooling: carriers.tooling
    case .servingUpkeep, .incidentResponse, .modelUpdates, .securityPatches: carriers.people
    case .redundancy, .idleAndHeadroom: carriers.machines
    case .reservedCommitment, .spotInterruption: carriers.compute
    case .depreciation: carriers.hardware
    case .electricity: carriers.power
    case .opportunity: carriers.beside
    case .egress: carriers.egress
    case .storage: carriers.storage
    case .retries, .development: carriers.tokens
    case .promptIteration: carriers.development
    }
  }
}
