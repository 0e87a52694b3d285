/// A kind of input whose change moves a cost.
package enum ChangeGroup: String, CaseIterable, Sendable {
  /// What a unit is paid: tokens, hours, machines, power, work, fees, their discounts and how they
  /// fall or rise over the years.
  case price
  /// All tokens together: requests or tokens a day, calls that are repeated, growth.
  case volume
  /// What the tokens are: of which workload, input or output, cached, batchable.
  case mix
  /// Everything else.
  case assumptions
}
