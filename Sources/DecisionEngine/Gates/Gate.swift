/// A test that an option must pass for every workload it serves (decision.md, 1).
package enum Gate: String, CaseIterable, Sendable {
  case residency, latency, quality, memory, capacity, team
}
