/// What a file is read for.
enum ScenarioRole {
  /// To be reported on.
  case whole
  /// For its claims alone, named by another file's `audits`.
  case audited
  /// As what a claim makes of the scenario that it stands in.
  case overlay
}
