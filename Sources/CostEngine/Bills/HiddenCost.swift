/// The costs that the documents say are overlooked (disagreements.md, union of hidden-cost lines).
package enum HiddenCost: CaseIterable, Sendable {
  case setup, tooling, servingUpkeep, incidentResponse, redundancy, idleAndHeadroom
  case modelUpdates, securityPatches, depreciation, electricity, opportunity
  case reservedCommitment, spotInterruption, egress, storage
  case retries, development, promptIteration
}
