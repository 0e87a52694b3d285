import Quantities
import ScenarioModel

/// Reads which model serves each workload of a fleet, and how fast.
struct FleetServiceReader {
  /// What was read, in the order of the workloads.
  struct Service {
    let models: [ModelFacts?]
    let throughputs: [Throughput]
  }

  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields
  /// The option's name for people.
  let name: String

  /// Models and throughputs; nil if a throughput is absent or wrong.
  func read(instance: String?) -> Service? {
    let overrides = Overrides(of: option, workloads: context.workloads)
    let reader = FleetModelReader(context: context)
    let model = reader.model(option) ?? reader.weights(option, name: name)
    let rates = InlineThroughput(option)
    var models: [ModelFacts?] = []
    var throughputs: [Throughput] = []
    for workload in context.workloads {
      let own = overrides.fields(for: workload)
      let hasOwnModel = own?.has("model") ?? false
      let served = hasOwnModel ? own.flatMap(reader.model) : model
      models.append(served)
      let given = own.flatMap { InlineThroughput($0) } ?? (hasOwnModel ? nil : rates)
      let throughput =
        given.map { $0.throughput(for: workload) }
        ?? measured(own ?? option, served, on: instance, for: workload)
      if let throughput { throughputs.append(throughput) }
    }
    guard throughputs.count == context.workloads.count else { return nil }
    return Service(models: models, throughputs: throughputs)
  }

  private func measured(
    _ fields: Fields, _ model: ModelFacts?, on instance: String?, for workload: WorkloadDraft
  ) -> Throughput? {
    let named = fields.has("model") ? fields : option
    guard !fields.has("throughput"), !named.has("throughput") else { return nil }
    if let id = model?.id, let instance {
      return CatalogThroughputSource(context: context, fields: named, option: option)
        .throughput(of: id, on: instance, for: workload)
    }
    let isUnknown =
      named.has("model") && model?.id == nil || option.has("instance") && instance == nil
    if !isUnknown {
      option.error(
        "\(option.scope) has no throughput for workload '\(workload.id)'",
        at: fields.has("model") ? "model" : nil,
        help: "give throughput: { tokens_per_second: … }, or a model and instance of the catalog")
    }
    return nil
  }
}
