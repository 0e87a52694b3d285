import Quantities
import ScenarioModel

/// Reads an option that is billed by the machine's hour.
struct FleetReader {
  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields
  /// The option's name for people.
  let name: String

  /// The bill, nil if something in it is wrong.
  func read() -> OptionBill? {
    refuseContradictions()
    let machine = MachineReader(context: context, option: option).read()
    let terms = TermsReader(context: context, option: option).read(machine.prices)
    let plan = CapacityReader(context: context, option: option).read(terms ?? [])
    let served = FleetServiceReader(context: context, option: option, name: name)
      .read(instance: machine.instance)
    let storage = gigabytes("storage")
    let egress = gigabytes("egress")
    let tooling = option.figure("tooling", .price(.pricePerMonth))
    guard let terms, let served else { return nil }
    let fleet = FleetBilling(
      terms: terms, interruptionOverhead: plan.interruptionOverhead,
      accelerators: machine.accelerators, memoryGigabytes: machine.memoryGigabytes,
      throughputs: served.throughputs, prefixCache: plan.prefixCache, headroom: plan.headroom,
      minimumReplicas: plan.minimumReplicas, spares: plan.spares, autoscales: plan.autoscales,
      fixedReplicas: plan.fixedReplicas, storage: storage, egress: egress, tooling: tooling)
    return OptionBill(billing: .fleet(fleet), models: served.models)
  }

  private func refuseContradictions() {
    option.refuse(["weights"], beside: "model", because: "a model brings its weights: keep one")
    option.refuse(
      ["minimum_replicas"], beside: "replicas", because: "a fixed fleet is not planned")
    if option.has("replicas"), option.flag("autoscale", default: false) {
      option.error(
        "'autoscale' contradicts 'replicas' in \(option.scope)", at: "autoscale",
        help: "a fixed fleet is not planned")
    }
  }

  private func gigabytes(_ key: String) -> MeteredGigabytes? {
    guard let fields = option.fields(key, OptionTables.gigabytes) else { return nil }
    let amount = fields.required("gb", .nonNegative(.gigabytes))
    let price = fields.required("price_per_gb", .price(.pricePerGigabyte))
    guard let amount, let price else { return nil }
    return MeteredGigabytes(gigabytes: amount, pricePerGigabyte: price)
  }
}
