extension Scenario {
  /// The scenario as the public may see it: without the options marked internal nor the hybrids
  /// made of them, and undressed where the brand is. Nil where the whole scenario, its baseline or
  /// its last option is internal, so that nothing could be shown without giving it away.
  package func withoutInternalOptions() -> Scenario? {
    guard !isInternal("") else { return nil }
    var scenario = self
    (scenario.claims, scenario.audits) = (
      publicClaims, audits.compactMap { $0.withoutInternalOptions() }
    )
    guard !internalPaths.isEmpty else { return scenario }
    if isInternal("brand") { scenario.brand = Brand() }
    if isInternal("budget") { scenario.budget = nil }
    guard !options.isEmpty else { return scenario }
    let kept = options.indices.filter { !isHidden($0) }
    guard let newBaseline = kept.firstIndex(of: baseline) else { return nil }
    scenario.options = kept.map { moved(options[$0], among: kept) }
    scenario.workloads = workloads.map { workload in
      guard let outcomes = workload.outcomes else { return workload }
      var shown = workload
      shown.outcomes?.successRates = kept.map { outcomes.successRates[$0] }
      return shown
    }
    if let exposure {
      scenario.exposure?.annualProbabilities = kept.map { exposure.annualProbabilities[$0] }
    }
    scenario.baseline = newBaseline
    scenario.internalOptionCount = options.count - kept.count
    return scenario
  }

  /// The claims that give nothing internal away; each is recomputed on the whole scenario.
  private var publicClaims: [Claim] {
    claims.filter { !isInternal("claims.\($0.id)") }.compactMap { claim in
      let changed = claim.overlay?.scenario ?? self
      let hidden = Set(
        changed.options.indices.filter(changed.isHidden).map { changed.options[$0].id })
      guard !hidden.isEmpty else { return claim }
      let paths =
        claim.expressions.flatMap(\.paths) + (claim.overlay?.settings.map(\.path) ?? [])
      let names = paths.flatMap { $0.split(separator: ".").map(String.init) }
      guard hidden.isDisjoint(with: names) else { return nil }
      var shown = claim
      shown.overlay = claim.overlay ?? Overlay(settings: [], scenario: self)
      return shown
    }
  }

  /// Whether an option, or a leg of a hybrid, is marked internal.
  package func isHidden(_ index: Int) -> Bool {
    if isInternal("options.\(options[index].id)") { return true }
    guard case .hybrid(let hybrid) = options[index].billing else { return false }
    return [hybrid.local, hybrid.remote].contains { isInternal("options.\(options[$0].id)") }
  }

  private func moved(_ option: Option, among kept: [Int]) -> Option {
    guard case .hybrid(var hybrid) = option.billing else { return option }
    hybrid.local = kept.firstIndex(of: hybrid.local) ?? hybrid.local
    hybrid.remote = kept.firstIndex(of: hybrid.remote) ?? hybrid.remote
    var option = option
    option.billing = .hybrid(hybrid)
    return option
  }
}
