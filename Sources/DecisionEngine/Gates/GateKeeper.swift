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

  /// Every gate that the option fails or leaves open, in the order of the gates. A hybrid is judged
  /// by the legs that get each workload.
  package func findings(for option: Int, costs: OptionCosts) -> [GateFinding] {
    let served = scenario.workloads.indices.map { legs(of: option, serving: $0, costs) }
    let perWorkload = scenario.workloads.indices.flatMap { workload in
      served[workload].flatMap { leg in
        [
          residency(leg, workload), openLatency(option, leg, workload), quality(leg, workload),
          purpose(leg, workload),
        ].compactMap { $0 }
      }
    }
    let used = Set(served.flatMap { $0 }).sorted()
    let whole = used.flatMap { [openMemory($0), team(option, $0)] }.compactMap { $0 }
    let numeric = costs.gates.filter { !$0.isMet }.map { finding($0, option) }
    return (perWorkload + whole + numeric)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      .sorted { Self.rank($0) < Self.rank($1) }
  }

  private static func rank(_ finding: GateFinding) -> Int {
    let gate = Gate.allCases.firstIndex(of: finding.gate) ?? 0
    return gate * 1000 + (finding.workload ?? 999)
  }

  /// The options that serve a workload: the option itself, or a hybrid's legs that get any of it.
  private func legs(of option: Int, serving workload: Int, _ costs: OptionCosts) -> [Int] {
    guard case .hybrid(let hybrid) = scenario.options[option].billing, let split = costs.split
    else { return [option] }
    let share = split.localShares[workload]
    return (share > 0 ? [hybrid.local] : []) + (share < 1 ? [hybrid.remote] : [])
  }

  /// Fails where the need is strict and the leg lets data out.
  private func residency(_ leg: Int, _ workload: Int) -> GateFinding? {
    let option = scenario.options[leg]
    guard scenario.workloads[workload].needs.residency == .strict, option.letsDataOut else {
      return nil
    }
    switch scenario.policy.residency {
    case .vote: return nil
    case .allowPrivateAPI where option.isPrivate: return nil
    case .allowPrivateAPI:
      return failure(.residency, workload, .dataLeaves)
    case .hard:
      return failure(.residency, workload, .needsSelfHosting)
    }
  }

  /// Open where a need has no figure to be held against.
  private func openLatency(_ option: Int, _ leg: Int, _ workload: Int) -> GateFinding? {
    guard scenario.workloads[workload].needs.latencyP99Milliseconds != nil,
      scenario.options[option].latencyP99Milliseconds == nil,
      scenario.options[leg].latencyP99Milliseconds == nil
    else { return nil }
    return open(.latency, workload, .latencyUnknown)
  }

  /// Fails where frontier quality is needed and the model's is known not to be.
  private func quality(_ leg: Int, _ workload: Int) -> GateFinding? {
    guard scenario.workloads[workload].needs.quality == .frontier else { return nil }
    guard let offered = scenario.options[leg].models[workload]?.quality else {
      return open(.quality, workload, .qualityUnknown)
    }
    guard offered != .frontier else { return nil }
    return failure(.quality, workload, .quality(offered))
  }

  /// Fails where an embedding workload meets a model that is not one, or the other way round.
  private func purpose(_ leg: Int, _ workload: Int) -> GateFinding? {
    guard let task = scenario.workloads[workload].task,
      let purpose = scenario.options[leg].models[workload]?.purpose
    else { return nil }
    let needsEmbedding = task == .embeddings
    guard needsEmbedding != (purpose == .embedding) else { return nil }
    return failure(.quality, workload, needsEmbedding ? .needsEmbeddings : .needsText)
  }

  /// Open where weights have no memory to be held against.
  private func openMemory(_ leg: Int) -> GateFinding? {
    let option = scenario.options[leg]
    guard case .fleet(let fleet) = option.billing,
      option.models.contains(where: { $0?.parameters != nil && $0?.bytesPerParameter != nil }),
      fleet.accelerators == nil || fleet.memoryGigabytes == nil
    else { return nil }
    return open(.memory, nil, .memoryUnknown)
  }

  /// Fails where nobody runs what is self-hosted and the policy asks for somebody.
  private func team(_ option: Int, _ leg: Int) -> GateFinding? {
    guard scenario.policy.team == .gate, scenario.options[leg].kind == .selfHosted,
      !isStaffed(leg), !isStaffed(option)
    else { return nil }
    return failure(.team, nil, .nobody)
  }

  private func isStaffed(_ option: Int) -> Bool {
    switch scenario.options[option].people?.effort {
    case .fullTimeEquivalents(let count)?: count.value > 0
    case .tasks?: true
    case nil: false
    }
  }

  /// A numeric requirement that is not met, in words.
  private func finding(_ gate: NumericGate, _ option: Int) -> GateFinding {
    let (needed, offered) = (gate.needed, gate.offered)
    switch gate.kind {
    case .latency(let workload):
      // What an option has is what must not pass the workload's need.
      return failure(
        .latency, workload, .latency(offered: needed, needed: offered), isNumeric: true)
    case .memory:
      return failure(
        .memory, nil, .memory(offered: offered, needed: needed), isNumeric: true)
    case .capacity:
      return failure(.capacity, nil, .replicas(offered), isNumeric: true)
    case .rateLimit:
      return failure(
        .capacity, nil, .rateLimit(offered: offered, needed: needed), isNumeric: true)
    }
  }

  private func failure(
    _ gate: Gate, _ workload: Int?, _ cause: GateCause, isNumeric: Bool = false
  ) -> GateFinding {
    GateFinding(
      gate: gate, workload: workload, isOpen: false, isNumeric: isNumeric, cause: cause)
  }

  private func open(_ gate: Gate, _ workload: Int?, _ cause: GateCause) -> GateFinding {
    GateFinding(gate: gate, workload: workload, isOpen: true, cause: cause)
  }
}
