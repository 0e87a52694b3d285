/// Something to collect before deciding, and whether the scenario holds it.
package struct CollectedItem: Sendable {
  /// What is asked for: document 001's six steps (D1-27 to D1-32) and document 003's five things
  /// (D3-48).
  package enum Kind: String, CaseIterable, Sendable {
    case volumeByKind = "volume-by-kind"
    case apiCost = "api-cost"
    case machineHours = "machine-hours"
    case trueUnitCost = "true-unit-cost"
    case engineering
    case comparedTotals = "compared-totals"
    case lastBill = "last-bill"
    case hourlyVolume = "hourly-volume"
    case tasks
    case operations
    case residency
  }

  /// What.
  package let kind: Kind
  /// Whether the scenario holds it.
  package let isHeld: Bool

  /// The statement of the document that asks for it.
  package var claim: String {
    switch kind {
    case .volumeByKind: "D1-27"
    case .apiCost: "D1-28"
    case .machineHours: "D1-29"
    case .trueUnitCost: "D1-30"
    case .engineering: "D1-31"
    case .comparedTotals: "D1-32"
    case .lastBill, .hourlyVolume, .tasks, .operations, .residency: "D3-48"
    }
  }
}
