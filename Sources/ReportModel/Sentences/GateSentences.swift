import CostEngine
import DecisionEngine
import ScenarioModel

extension ReportContents {
  /// What keeps options from winning, a sentence each.
  func infeasibleSentences() -> [RichText] {
    infeasible().map { words.summary.infeasible(option: $0.name, reason: $0.reason) }
  }

  /// The options that can't win, with every reason.
  func infeasible() -> [(name: RichText, reason: RichText)] {
    scenario.options.indices.filter { !assessment.isFeasible($0) }.map { option in
      let failures = assessment.findings[option].filter { !$0.isOpen }
      let reasons = failures.map { reason($0, option) }.reduce(into: [RichText]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      let texts = reasons.map { reason in
        let workloads = failures.filter { self.reason($0, option) == reason }.compactMap(\.workload)
        return workloads.isEmpty ? reason : concerning(workloads, reason)
      }
      return (name(option), words.list(texts))
    }
  }

  private func concerning(_ workloads: [Int], _ reason: RichText) -> RichText {
    words.gateReasons.forWorkloads(
      workloads: words.list(workloads.map(workloadName)), reason: reason)
  }

  /// Facts that a gate needs and nobody gave, a sentence each.
  func openGateSentences() -> [RichText] {
    scenario.options.indices.flatMap { option in
      assessment.findings[option].filter(\.isOpen).map { finding in
        let reason = reason(finding, option)
        return words.summary.openGate(
          option: name(option),
          reason: finding.workload.map { concerning([$0], reason) } ?? reason)
      }
    }
  }

  /// Why a gate fails or is open, without figures that are internal.
  func reason(_ finding: GateFinding, _ option: Int) -> RichText {
    let needs = finding.workload.map { "workloads.\(scenario.workloads[$0].id).needs" }
    let paths =
      [needs, needs.map { $0 + ".latency_p99_ms" }].compactMap { $0 }
      + ["options.\(scenario.options[option].id).latency_p99_ms"]
    guard paths.contains(where: isWithheld) else { return words.reason(finding.cause) }
    return finding.isOpen ? words.gateReasons.missing : words.gateReasons.notMet
  }
}
