import Diagnostics
import Quantities
import ScenarioModel

/// Finds the success rate of each option for a workload: by its id, else by the id of the model
/// that serves the workload, else the default.
struct SuccessRates {
  /// The options in the order of the file, as far as they can be told before they are read.
  let outlines: [OptionOutline]
  /// The options that were read; nil where something is wrong.
  let options: [Option?]
  /// The ids of the catalog's models.
  let catalogModels: [String]

  /// The workload with its outcomes; the draft's where something in them is wrong.
  func resolve(_ draft: WorkloadDraft, at index: Int) -> Workload? {
    guard let outcomes = draft.outcomes, var workload = draft.workload else {
      return draft.workload
    }
    checkNames(outcomes, index)
    let rates = options.indices.map { rate(ofOption: $0, outcomes, index) }
    workload.outcomes = Outcomes(
      attempts: outcomes.attempts, fallbackCost: outcomes.fallbackCost, successRates: rates)
    return workload
  }

  private func rate(ofOption option: Int, _ outcomes: OutcomesDraft, _ index: Int) -> Figure? {
    guard let read = options[option], read.kind != .hybrid, !outcomes.rates.isEmpty else {
      return nil
    }
    let names = [read.id, read.models[index]?.id, OutcomesReader.fallback].compactMap(\.self)
    guard let rate = names.lazy.compactMap(outcomes.rate).first else {
      outcomes.fields.error(
        "\(outcomes.fields.name("success_rate")) has none for option '\(read.id)'",
        at: "success_rate", help: "add '\(read.id)', its model, or '\(OutcomesReader.fallback)'")
      return nil
    }
    return rate.figure
  }

  private func checkNames(_ outcomes: OutcomesDraft, _ index: Int) {
    let known = names(index)
    for rate in outcomes.rates {
      let name = outcomes.fields.name("success_rate")
      if outlines.contains(where: { $0.id == rate.name && $0.kind == .hybrid }) {
        outcomes.fields.session.error(
          "\(name) has a rate for the hybrid '\(rate.name)'", at: rate.spot,
          help: "remove it: a hybrid takes the rates of its two options")
      } else if !known.contains(rate.name) {
        let nearest = NearestName.to(rate.name, among: known)
        outcomes.fields.session.error(
          "\(name) names no option and no model that serves the workload: '\(rate.name)'",
          at: rate.spot, help: nearest.map { "did you mean '\($0)'?" })
      }
    }
  }

  /// What a rate may stand under; where an option could not be read, any model of the catalog.
  private func names(_ index: Int) -> [String] {
    let serving = options.compactMap { option in option.flatMap { $0.models[index]?.id } }
    let models = options.contains { $0 == nil } ? catalogModels : serving
    return outlines.filter { $0.kind != .hybrid }.map(\.id) + models + [OutcomesReader.fallback]
  }
}
