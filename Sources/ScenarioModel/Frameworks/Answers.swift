/// What frameworks ask and no number of the scenario tells.
package struct Answers: Equatable, Sendable {
  /// A key of the closed list.
  package enum Key: String, CaseIterable, Sendable {
    case dedicatedOperationsTeam = "dedicated_operations_team"
    case operationsEngineers = "operations_engineers"
    case operationsLevel = "operations_level"
    case fineTuningBeyondAPI = "fine_tuning_beyond_api"
    case openModelAccuracy = "open_model_accuracy"
    case requiredAccuracy = "required_accuracy"
    case stage
    case monthsOfStableUsage = "months_of_stable_usage"
    case earlyProduct = "early_product"
    case nicheModel = "niche_model"
    case trafficPredictable = "traffic_predictable"

    /// What is asked, in a few words for editors.
    package var about: String {
      switch self {
      case .dedicatedOperationsTeam: "whether a team for operations is there already"
      case .operationsEngineers: "engineers who could run models, fractions allowed"
      case .operationsLevel: "how well they know it"
      case .fineTuningBeyondAPI: "whether fine-tuning is needed that no API offers"
      case .openModelAccuracy: "of the open model on this work"
      case .requiredAccuracy: "that the work needs"
      case .stage: "how far the organisation is"
      case .monthsOfStableUsage: "for which usage data is stable"
      case .earlyProduct: "whether the product still changes fast"
      case .nicheModel: "whether a niche or custom model is needed"
      case .trafficPredictable: "whether the traffic can be predicted"
      }
    }

    /// What it holds.
    package var kind: FactKind {
      switch self {
      case .dedicatedOperationsTeam, .fineTuningBeyondAPI, .earlyProduct, .nicheModel,
        .trafficPredictable:
        .truth
      case .operationsEngineers, .monthsOfStableUsage: .number
      case .openModelAccuracy, .requiredAccuracy: .share
      case .operationsLevel: .words(["strong", "limited", "none"])
      case .stage: .words(Stage.allCases.map(\.rawValue))
      }
    }
  }

  /// How far an organisation is (document 000).
  package enum Stage: String, CaseIterable, Sendable {
    case prototype
    case scaleUp = "scale-up"
    case enterprise
  }

  private let facts: [String: Fact]

  /// Answers by key, those of frameworks included.
  package init(_ facts: [String: Fact] = [:]) { self.facts = facts }

  /// The answer under any key; nil where it is not given.
  package subscript(key: String) -> Fact? { facts[key] }
  /// The answer of the closed list; nil where it is not given.
  package subscript(key: Key) -> Fact? { facts[key.rawValue] }

  /// The keys that were answered, sorted.
  package var keys: [String] { facts.keys.sorted() }

  /// How far the organisation is.
  package var stage: Stage? {
    if case .word(let word)? = self[Key.stage] { Stage(rawValue: word) } else { nil }
  }
}
