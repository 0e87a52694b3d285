package import CostEngine
import Quantities
package import ScenarioModel

/// Judges whether options may win at all (decision.md, 1).
package struct GateKeeper: Sendable {
  private let scenario: Scenario

  /// A keeper of a scenario's gates.
  package init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  /// Every gate that the option fails or leaves open, in the order of the gates.
  package func findings(for option: Option, costs: OptionCosts) -> [GateFinding] {
    let perWorkload = scenario.workloads.indices.flatMap { index in
      [
        residency(option, index), latency(option, index), quality(option, index),
        purpose(option, index),
      ].compactMap { $0 }
    }
    return (perWorkload + [memory(option), capacity(option, costs)].compactMap { $0 })
      .sorted { Self.rank($0) < Self.rank($1) }
  }

  private static func rank(_ finding: GateFinding) -> Int {
    let gate = Gate.allCases.firstIndex(of: finding.gate) ?? 0
    return gate * 1000 + (finding.workload ?? 999)
  }

  /// Fails where the need is strict and the option lets data out.
  private func residency(_ option: Option, _ index: Int) -> GateFinding? {
    guard scenario.workloads[index].needs.residency == .strict, option.letsDataOut else {
      return nil
    }
    switch scenario.policy.residency {
    case .vote: return nil
    case .allowPrivateAPI where option.isPrivate: return nil
    case .allowPrivateAPI:
      return failure(.residency, index, "the data must stay inside and this option lets it out")
    case .hard:
      return failure(
        .residency, index, "the data must stay inside and only self-hosting keeps it there")
    }
  }

  /// Fails where the option's 99th percentile is slower than the need; open where it is unknown.
  private func latency(_ option: Option, _ index: Int) -> GateFinding? {
    guard let need = scenario.workloads[index].needs.latencyP99Milliseconds?.value else {
      return nil
    }
    guard let offered = option.latencyP99Milliseconds?.value else {
      return open(.latency, index, "its 99th percentile of latency is not given")
    }
    guard offered > need else { return nil }
    let (slow, limit) = (NumberText.plain(offered), NumberText.plain(need))
    return failure(
      .latency, index, "its 99th percentile of latency is \(slow) ms and \(limit) ms is needed")
  }

  /// Fails where frontier quality is needed and the model's is known not to be.
  private func quality(_ option: Option, _ index: Int) -> GateFinding? {
    guard scenario.workloads[index].needs.quality == .frontier else { return nil }
    guard let offered = option.models[index]?.quality else {
      return open(.quality, index, "the quality of its model is not given")
    }
    guard offered != .frontier else { return nil }
    return failure(
      .quality, index, "frontier quality is needed and its model is \(offered.rawValue)")
  }

  /// Fails where an embedding workload meets a model that is not one, or the other way round.
  private func purpose(_ option: Option, _ index: Int) -> GateFinding? {
    guard let task = scenario.workloads[index].task,
      let purpose = option.models[index]?.purpose
    else { return nil }
    let needsEmbedding = task == .embeddings
    guard needsEmbedding != (purpose == .embedding) else { return nil }
    return failure(
      .quality, index,
      needsEmbedding
        ? "embeddings are needed and its model is not an embedding model"
        : "text is needed and its model only makes embeddings")
  }

  /// Fails where Σ parameters · bytes · overhead > accelerators · memory, over distinct models.
  private func memory(_ option: Option) -> GateFinding? {
    guard case .fleet(let fleet) = option.billing else { return nil }
    var weights: [String: Double] = [:]
    for model in option.models.compactMap({ $0 }) {
      guard let parameters = model.parameters, let bytes = model.bytesPerParameter else { continue }
      weights[model.id ?? model.name] = parameters.value * bytes.value
    }
    guard !weights.isEmpty else { return nil }
    guard let accelerators = fleet.accelerators, let memory = fleet.memoryGigabytes else {
      return open(.memory, nil, "the memory of its accelerators is not given")
    }
    let bytes = weights.keys.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
    let needed = bytes * scenario.policy.memoryOverhead.value / 1e9
    let offered = accelerators.value * memory.value
    guard needed > offered else { return nil }
    return failure(
      .memory, nil,
      "its weights need \(NumberText.rounded(needed, decimals: 1)) GB and a replica has "
        + "\(NumberText.rounded(offered, decimals: 1)) GB")
  }

  /// Fails where a fixed number of replicas can't serve the busiest tenth of the busiest hour.
  private func capacity(_ option: Option, _ costs: OptionCosts) -> GateFinding? {
    guard let plan = costs.plan, !plan.servesPeak else { return nil }
    return failure(
      .capacity, nil,
      "its fixed number of replicas, \(NumberText.plain(plan.servingReplicas)), can't serve the "
        + "busiest hour")
  }

  private func failure(_ gate: Gate, _ workload: Int?, _ reason: String) -> GateFinding {
    GateFinding(gate: gate, workload: workload, isOpen: false, reason: reason)
  }

  private func open(_ gate: Gate, _ workload: Int?, _ reason: String) -> GateFinding {
    GateFinding(gate: gate, workload: workload, isOpen: true, reason: reason)
  }
}
