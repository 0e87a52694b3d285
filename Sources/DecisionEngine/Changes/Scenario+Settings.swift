import Quantities
import ScenarioModel

extension Scenario {
  /// What a scenario says in words where a change of it can move a figure, by path.
  var settings: [EvaluatedSetting] {
    general + workloads.flatMap { Self.words(of: $0) } + options.flatMap { words(of: $0) } + given
  }

  private var general: [EvaluatedSetting] {
    [
      EvaluatedSetting("date", date?.iso ?? ""),
      EvaluatedSetting(
        "baseline", options.indices.contains(baseline) ? options[baseline].id : ""),
      EvaluatedSetting("lens", lens.rawValue),
      EvaluatedSetting("horizon.starts", horizon.starts?.iso ?? ""),
      EvaluatedSetting("stale_after", "\(staleAfterDays)"),
      EvaluatedSetting("policy.decide_by", policy.decideBy.rawValue),
      EvaluatedSetting("policy.residency", policy.residency.rawValue),
      EvaluatedSetting("policy.team", policy.team.rawValue),
      EvaluatedSetting("policy.exposure", policy.exposure.rawValue),
      EvaluatedSetting("frameworks", frameworks.map(\.id).joined(separator: ", ")),
      EvaluatedSetting("uncertainty.draws", "\(simulation.draws)"),
      EvaluatedSetting("uncertainty.seed", "\(simulation.seed)"),
    ]
  }

  private static func words(of workload: Workload) -> [EvaluatedSetting] {
    let path = "workloads.\(workload.id)"
    var found = [
      EvaluatedSetting("\(path).task", workload.task?.rawValue ?? ""),
      EvaluatedSetting("\(path).traffic.shape", workload.traffic.shapeName),
      EvaluatedSetting("\(path).needs.residency", workload.needs.residency?.rawValue ?? ""),
      EvaluatedSetting("\(path).needs.quality", workload.needs.quality?.rawValue ?? ""),
    ]
    if case .hourly(let hours) = workload.traffic.shape {
      let numbers = hours.map { NumberText.significant($0, digits: 4) }
      found.append(
        EvaluatedSetting("\(path).traffic.hours", numbers.joined(separator: " ")))
    }
    return found
  }

  private func words(of option: Option) -> [EvaluatedSetting] {
    let path = "options.\(option.id)"
    var models: [String] = []
    for model in option.models {
      let name = model.map { $0.id ?? $0.name } ?? ""
      if !models.contains(name) { models.append(name) }
    }
    return [
      EvaluatedSetting("\(path).name", option.name),
      EvaluatedSetting("\(path).kind", option.kind.rawValue),
      EvaluatedSetting("\(path).model", models.filter { !$0.isEmpty }.joined(separator: ", ")),
      EvaluatedSetting("\(path).private", "\(option.isPrivate)"),
      EvaluatedSetting(
        "\(path).people.already_employed", "\(option.people?.isAlreadyEmployed ?? false)"),
    ] + billing(of: option, path)
  }

  private func billing(of option: Option, _ path: String) -> [EvaluatedSetting] {
    switch option.billing {
    case .perToken: return [EvaluatedSetting("\(path).billing", "tokens")]
    case .fleet(let fleet):
      let isOwned = if case .owned = fleet.tenure { true } else { false }
      return [
        EvaluatedSetting("\(path).billing", isOwned ? "purchase" : "hours"),
        EvaluatedSetting("\(path).autoscale", "\(fleet.autoscales)"),
      ]
    case .hybrid(let hybrid):
      let isBurst = if case .burst = hybrid.split { true } else { false }
      return [
        EvaluatedSetting("\(path).split", isBurst ? "burst" : "route"),
        EvaluatedSetting("\(path).local", options[hybrid.local].id),
        EvaluatedSetting("\(path).remote", options[hybrid.remote].id),
      ]
    }
  }

  private var given: [EvaluatedSetting] {
    answers.keys.compactMap { key in
      answers[key].map { EvaluatedSetting("answers.\(key)", $0.text) }
    }
  }
}

extension Fact {
  /// The answer as a scenario writes it.
  fileprivate var text: String {
    switch self {
    case .number(let number): NumberText.plain(number)
    case .word(let word): word
    case .truth(let isTrue): "\(isTrue)"
    }
  }
}
