import ScenarioModel

/// What an option costs, and the model that serves each workload.
struct OptionBill {
  /// Tokens or machines.
  let billing: Option.Billing
  /// The models in the order of the workloads; nil where none is named.
  let models: [ModelFacts?]
}
