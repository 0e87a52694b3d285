import ScenarioModel

/// A workload while a scenario is read: options need its id even where the rest is wrong.
struct WorkloadDraft {
  /// The key in the file.
  let id: String
  /// Where the key stands.
  let spot: YAMLSpot
  /// The workload, nil if something in it is wrong.
  var workload: Workload?
  /// Its tokens, nil if its volume is wrong.
  var demand: TokenMix?
  /// What happens when an answer is wrong, before it is known which option has which rate.
  var outcomes: OutcomesDraft?

  /// Whether input has to be priced and served; unknown counts as no.
  var hasInput: Bool { (demand?.input ?? 0) > 0 }
  /// Whether output has to be priced and served; unknown counts as no.
  var hasOutput: Bool { (demand?.output ?? 0) > 0 }
}
