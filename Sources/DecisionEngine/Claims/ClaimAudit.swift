package import ScenarioModel

/// The claims of a scenario and of those that it audits, recomputed.
package struct ClaimAudit: Sendable {
  /// What was found, in the order of the claims; claims with a fault are left out.
  package private(set) var findings: [ClaimFinding] = []
  /// What keeps claims from being recomputed.
  package private(set) var faults: [ClaimFault] = []

  /// Recomputes every claim, its own first.
  package init(_ scenario: Scenario) {
    for audited in [scenario] + scenario.audits { add(audited) }
  }

  private mutating func add(_ scenario: Scenario) {
    let bench = ClaimBench(scenario)
    for claim in scenario.claims {
      let (finding, found) = bench.finding(for: claim)
      if let finding { findings.append(finding) }
      faults += found
    }
  }
}
