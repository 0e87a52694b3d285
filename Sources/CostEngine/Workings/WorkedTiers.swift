import ScenarioModel

/// One option's totals at the volumes of the documents' tiers, and what a fixed fleet has there
/// beyond its need.
///
/// A burst whose replicas are chosen is left out: its best split is another at each volume.
struct WorkedTiers {
  let terms: [WorkedFigures.Figure]

  init(_ model: ModelTerms, option: Int) {
    let own = model.options[option]
    if case .burst(_, _, nil) = own.kind {
      terms = []
      return
    }
    guard model.scenario.isComplete, model.tokens.value > 0 else {
      terms = []
      return
    }
    terms = model.scenario.policy.volumeTiers.flatMap { tier -> [WorkedFigures.Figure] in
      let scale = model.recorder.name(
        Term(tier.computedAt) / model.tokens, "volume of tier \(tier.id) over today's", .number)
      let month = MonthTerms(
        own, .present(volume: scale), months: model.months, model.recorder)
      let margin = month.margin.map { ("tiers.\(tier.id).margins.\(own.id)", $0) }
      let total = model.recorder.name(
        month.total, "\(own.id): monthly total at the volume of tier \(tier.id)", .moneyPerMonth)
      return [("tiers.\(tier.id).totals.\(own.id)", total)] + [margin].compactMap { $0 }
    }
  }
}
