import ScenarioModel

/// What every option of a scenario is read against.
struct OptionContext {
  /// Where to note faults and numbers.
  let session: ReadingSession
  /// The facts that can be named.
  let lookup: CatalogLookup
  /// Brings catalog prices into the scenario's currency.
  let conversion: CurrencyConversion
  /// The thresholds for measured throughputs.
  let policy: PolicyDocument
  /// The workloads in the order of the file.
  let workloads: [WorkloadDraft]
  /// All options in the order of the file, as far as they can be told before they are read.
  let outlines: [OptionOutline]
}
