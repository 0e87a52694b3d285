import Quantities

extension Scenario {
  /// The scenario without its parties, confidentiality, budget, exposure and claims, whose numbers
  /// stay in the register as empty rows because figures point past them.
  package var published: Scenario {
    var scenario = self
    (scenario.parties, scenario.brand.confidentiality) = (Parties(), nil)
    (scenario.budget, scenario.exposure) = (nil, nil)
    (scenario.claims, scenario.audits, scenario.disagreements) = ([], [], [])
    scenario.assumptions = assumptions.map { row in
      row.isPublishable
        ? row : Assumption(path: "", value: 0, unit: row.unit, evidence: .assumed, isDefault: true)
    }
    return scenario
  }
}

extension Assumption {
  /// The parts of a scenario whose numbers are not for the public.
  private static let unpublished = ["exposure", "claims", "budget"]

  /// Whether the public may see the row.
  fileprivate var isPublishable: Bool {
    !Self.unpublished.contains { path == $0 || path.hasPrefix($0 + ".") }
  }

  /// Whether what the row said was taken out.
  package var isBlank: Bool { path.isEmpty }
}
