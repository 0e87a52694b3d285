import DecisionEngine
import Quantities
import ScenarioModel

extension Language {
  /// The kind of work of a workload.
  func name(_ task: Workload.Task) -> RichText {
    switch task {
    case .embeddings: tasks.embeddings
    case .classification: tasks.classification
    case .extraction: tasks.extraction
    case .generation: tasks.generation
    case .chat: tasks.chat
    case .code: tasks.code
    case .reasoning: tasks.reasoning
    case .longContext: tasks.longContext
    }
  }

  /// The shape of a week, by its name in scenarios.
  func name(ofShape shape: String) -> RichText {
    switch shape {
    case "steady": shapes.steady
    case "business-hours": shapes.businessHours
    case "overnight": shapes.overnight
    case "hourly": shapes.hourly
    default: RichText(shape)
    }
  }

  /// How strictly data must stay inside.
  func name(_ residency: Needs.Residency) -> RichText {
    switch residency {
    case .minimal: residencies.minimal
    case .moderate: residencies.moderate
    case .strict: residencies.strict
    }
  }

  /// How good a model is.
  func name(_ quality: ModelQuality) -> RichText {
    switch quality {
    case .goodEnough: qualities.goodEnough
    case .specialised: qualities.specialised
    case .frontier: qualities.frontier
    }
  }

  /// A kind of option.
  func name(_ kind: Option.Kind) -> RichText {
    switch kind {
    case .api: kinds.api
    case .selfHosted: kinds.selfHosted
    case .managed: kinds.managed
    case .hybrid: kinds.hybrid
    }
  }

  /// How far a number can be trusted.
  func name(_ evidence: Evidence) -> RichText {
    let words = self.evidence
    return switch evidence {
    case .measured: words.measured
    case .quoted: words.quoted
    case .list: words.list
    case .derived: words.derived
    case .assumed: words.assumed
    }
  }

  /// A gate.
  func name(_ gate: Gate) -> RichText {
    switch gate {
    case .residency: gates.residency
    case .latency: gates.latency
    case .quality: gates.quality
    case .memory: gates.memory
    case .capacity: gates.capacity
    case .team: gates.team
    }
  }

  /// Why a gate fails or is open.
  func reason(_ cause: GateCause) -> RichText {
    switch cause {
    case .dataLeaves: gateReasons.dataOut
    case .needsSelfHosting: gateReasons.onlySelfHosted
    case .latencyUnknown: gateReasons.latencyUnknown
    case .qualityUnknown: gateReasons.qualityUnknown
    case .quality(let quality): gateReasons.quality(quality: name(quality))
    case .needsEmbeddings: gateReasons.embeddings
    case .needsText: gateReasons.text
    case .memoryUnknown: gateReasons.memoryUnknown
    case .nobody: gateReasons.nobody
    case .latency(let offered, let needed):
      gateReasons.latency(offered: NumberText.plain(offered), needed: NumberText.plain(needed))
    case .memory(let offered, let needed):
      gateReasons.memory(
        needed: NumberText.rounded(needed, decimals: 1),
        offered: NumberText.rounded(offered, decimals: 1))
    case .replicas(let offered): gateReasons.replicas(offered: NumberText.plain(offered))
    case .rateLimit(let offered, let needed):
      gateReasons.rateLimit(
        offered: NumberText.compact(offered), needed: NumberText.compact(needed))
    }
  }
}
