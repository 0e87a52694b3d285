import ScenarioModel

extension Language {
  /// What is asked under a key that the program knows.
  func name(_ answer: Answers.Key) -> RichText {
    switch answer {
    case .dedicatedOperationsTeam: answers.dedicatedOperationsTeam
    case .operationsEngineers: answers.operationsEngineers
    case .operationsLevel: answers.operationsLevel
    case .fineTuningBeyondAPI: answers.fineTuningBeyondApi
    case .openModelAccuracy: answers.openModelAccuracy
    case .requiredAccuracy: answers.requiredAccuracy
    case .stage: answers.stage
    case .monthsOfStableUsage: answers.monthsOfStableUsage
    case .earlyProduct: answers.earlyProduct
    case .nicheModel: answers.nicheModel
    case .trafficPredictable: answers.trafficPredictable
    }
  }

  /// How far an organisation is.
  func name(_ stage: Answers.Stage) -> RichText {
    switch stage {
    case .prototype: answers.prototype
    case .scaleUp: answers.scaleUp
    case .enterprise: answers.enterprise
    }
  }

  /// How well an organisation knows operations, by the word in scenarios.
  func name(ofLevel level: String) -> RichText {
    switch level {
    case "strong": answers.strong
    case "limited": answers.limited
    case "none": answers.none
    default: RichText(level)
    }
  }
}
