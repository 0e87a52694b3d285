import ScenarioModel

/// Enters the policy's parameters into a scenario's assumption register.
struct PolicyRegister {
  /// The scenario's session.
  let session: ReadingSession

  /// The policy with a row for each parameter that the engines use.
  func policy(_ document: PolicyDocument) -> Policy {
    Policy(
      residency: document.residency,
      memoryOverhead: session.figure(
        document.memoryOverhead, .factor, path: "policy.memory_overhead"),
      breakEvenLimitTokensPerMonth: session.figure(
        document.breakEvenLimit, .tokensPerMonth, path: "policy.break_even_limit"),
      leanMargin: session.figure(document.leanMargin, .share, path: "policy.lean_margin"),
      volumeTiers: document.volumeTiers, loadRows: document.loadRows)
  }
}
