package import Quantities

/// One way of serving the workloads.
package struct Option: Equatable, Sendable {
  /// The ways that the documents tell apart.
  package enum Kind: String, CaseIterable, Sendable {
    case api
    case selfHosted = "self-hosted"
    case managed
    case hybrid
  }

  /// What the bill is made of.
  package enum Billing: Equatable, Sendable {
    case perToken(TokenBilling)
    case fleet(FleetBilling)
    case hybrid(HybridBilling)
  }

  /// The key in the file.
  package let id: String
  /// The name for people; the id unless given.
  package let name: String
  /// Which way it is.
  package let kind: Kind
  /// Tokens, machines, or two other options.
  package var billing: Billing
  /// The model that serves each workload, in the order of `Scenario.workloads`; nil if unnamed, and
  /// for a hybrid, whose legs have them.
  package let models: [ModelFacts?]
  /// Its tokens per token of the reference.
  package let tokenFactor: Figure
  /// The tokens per minute that it serves at most.
  package let rateLimitTokensPerMinute: Figure?
  /// A fee on top of everything else, per month.
  package let monthlyFee: Figure?
  /// Whether it is a private-cloud endpoint that keeps data inside.
  package let isPrivate: Bool
  /// Its 99th percentile of latency in milliseconds, where somebody gave it.
  package let latencyP99Milliseconds: Figure?
  /// Who runs it.
  package let people: People?
  /// What it costs once.
  package let setup: Setup?

  /// An option as the file describes it.
  package init(
    id: String, name: String, kind: Kind, billing: Billing, models: [ModelFacts?],
    tokenFactor: Figure, rateLimitTokensPerMinute: Figure? = nil, monthlyFee: Figure?,
    isPrivate: Bool, latencyP99Milliseconds: Figure?, people: People?, setup: Setup?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.billing = billing
    self.models = models
    self.tokenFactor = tokenFactor
    self.rateLimitTokensPerMinute = rateLimitTokensPerMinute
    self.monthlyFee = monthlyFee
    self.isPrivate = isPrivate
    self.latencyP99Milliseconds = latencyP99Milliseconds
    self.people = people
    self.setup = setup
  }

  /// Whether data leaves the organisation: api and managed options let it out; a hybrid does where
  /// its remote leg is one of them.
  package var letsDataOut: Bool { kind != .selfHosted }
}
