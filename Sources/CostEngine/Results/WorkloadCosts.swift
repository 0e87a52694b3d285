/// One workload's part of an option's bill (model.md, 5 and 8; decision.md, 3).
package struct WorkloadCosts: Equatable, Sendable {
  /// Its showback: metered lines by its own tokens, everything else by its share of tokens (API) or
  /// of X (fleet). The parts sum to the bill's total.
  package let monthly: Double
  /// showback / R, without a fallback / (R·(1 − P(fail))); nil without outcomes.
  package let costPerSuccessfulOutcome: Double?
  /// E[attempts], how often a request is tried; nil without outcomes.
  package let expectedAttempts: Double?
  /// P(fail), the share of requests that every attempt fails; nil without outcomes.
  package let failureShare: Double?
  /// The total if it stood alone: metered lines and a fleet planned for it alone, with its showback
  /// share of what is paid once for all; infinite where a fixed fleet can't serve it.
  package let alone: Double
}
