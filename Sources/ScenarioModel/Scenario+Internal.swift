extension Scenario {
  /// The scenario as the public may see it: without the options marked internal, and undressed
  /// where the brand is. Nil where the whole scenario, its baseline or its last option is
  /// internal, so that nothing could be shown without giving it away.
  package func withoutInternalOptions() -> Scenario? {
    guard !internalPaths.isEmpty else { return self }
    guard !isInternal(""), !isInternal("options.\(options[baseline].id)") else { return nil }
    let kept = options.indices.filter { !isInternal("options.\(options[$0].id)") }
    guard let newBaseline = kept.firstIndex(of: baseline) else { return nil }
    var scenario = self
    scenario.options = kept.map { options[$0] }
    scenario.baseline = newBaseline
    scenario.internalOptionCount = options.count - kept.count
    if isInternal("brand") { scenario.brand = Brand() }
    return scenario
  }
}
