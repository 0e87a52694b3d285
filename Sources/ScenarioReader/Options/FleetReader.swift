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
    let machine = MachineReader(context: context, option: option).read()
    let tenure = TenureReader(context: context, option: option).read(machine.prices)
    let plan = CapacityReader(context: context, option: option).read()
    let served = FleetServiceReader(context: context, option: option, name: name)
      .read(instance: machine.instance)
    let storage = gigabytes("storage")
    let egress = gigabytes("egress")
    let tooling = option.figure("tooling")
    guard let tenure, let served else { return nil }
    let fleet = FleetBilling(
      tenure: tenure, accelerators: machine.accelerators,
      memoryGigabytes: machine.memoryGigabytes, throughputs: served.throughputs,
      prefixCache: plan.prefixCache, headroom: plan.headroom,
      minimumReplicas: plan.minimumReplicas, spares: plan.spares, autoscales: plan.autoscales,
      fixedReplicas: plan.fixedReplicas, storage: storage, egress: egress, tooling: tooling)
    return OptionBill(billing: .fleet(fleet), models: served.models)
  }

  private func gigabytes(_ key: String) -> MeteredGigabytes? {
    guard let fields = option.fields(key) else { return nil }
    let amount = fields.required("gb")
    let price = fields.required("price_per_gb")
    guard let amount, let price else { return nil }
    return MeteredGigabytes(gigabytes: amount, pricePerGigabyte: price)
  }
}
